// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Patronymics by their ending, given names by endings and a short list, surnames only to contradict.
#include "core/names/gender.h"

#include "core/base/textfold.h"
#include "core/names/givennames.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace samovar {

namespace {

struct NameSign {
    std::u16string_view text;
    Gender gender;
};

// Count for longer names alone, and for those that isCommonGivenName() knows: «Слава» is both a woman and a
// man, «Илия» and «Мина» are men, and not among them.
constexpr auto kEndings = std::to_array<NameSign>({
    {u"ия", Gender::Female},    {u"ина", Gender::Female},   {u"лена", Gender::Female},
    {u"тлана", Gender::Female}, {u"ьяна", Gender::Female},  {u"анна", Gender::Female},
    {u"ьга", Gender::Female},   {u"рья", Gender::Female},   {u"лья", Gender::Female},
    {u"сья", Gender::Female},   {u"нья", Gender::Female},   {u"дмила", Gender::Female},
    {u"андра", Gender::Female}, {u"слава", Gender::Female}, {u"оника", Gender::Female},
    {u"ий", Gender::Male},      {u"ей", Gender::Male},      {u"лай", Gender::Male},
    {u"слав", Gender::Male},    {u"андр", Gender::Male},
});

// Whole names, as nameFold() leaves them.
constexpr auto kWholeNames = std::to_array<NameSign>({
    {u"вера", Gender::Female},      {u"надежда", Gender::Female},  {u"любовь", Gender::Female},
    {u"анна", Gender::Female},      {u"оксана", Gender::Female},   {u"алла", Gender::Female},
    {u"жанна", Gender::Female},     {u"инна", Gender::Female},     {u"елизавета", Gender::Female},
    {u"маргарита", Gender::Female}, {u"тамара", Gender::Female},   {u"лариса", Gender::Female},
    {u"раиса", Gender::Female},     {u"зинаида", Gender::Female},  {u"диана", Gender::Female},
    {u"алиса", Gender::Female},     {u"варвара", Gender::Female},  {u"яна", Gender::Female},
    {u"снежана", Gender::Female},   {u"василиса", Gender::Female}, {u"римма", Gender::Female},
    {u"эльвира", Gender::Female},   {u"роза", Gender::Female},     {u"зоя", Gender::Female},
    {u"майя", Gender::Female},      {u"олеся", Gender::Female},    {u"анфиса", Gender::Female},
    {u"гульнара", Gender::Female},  {u"айгуль", Gender::Female},   {u"гузель", Gender::Female},
    {u"иван", Gender::Male},        {u"петр", Gender::Male},       {u"павел", Gender::Male},
    {u"михаил", Gender::Male},      {u"кирилл", Gender::Male},     {u"максим", Gender::Male},
    {u"артем", Gender::Male},       {u"роман", Gender::Male},      {u"денис", Gender::Male},
    {u"антон", Gender::Male},       {u"борис", Gender::Male},      {u"глеб", Gender::Male},
    {u"егор", Gender::Male},        {u"федор", Gender::Male},      {u"семен", Gender::Male},
    {u"олег", Gender::Male},        {u"игорь", Gender::Male},      {u"лев", Gender::Male},
    {u"илья", Gender::Male},        {u"никита", Gender::Male},     {u"виктор", Gender::Male},
    {u"владимир", Gender::Male},    {u"константин", Gender::Male}, {u"валентин", Gender::Male},
    {u"вадим", Gender::Male},       {u"степан", Gender::Male},     {u"руслан", Gender::Male},
    {u"тимур", Gender::Male},       {u"эдуард", Gender::Male},     {u"герман", Gender::Male},
    {u"даниил", Gender::Male},      {u"данил", Gender::Male},      {u"захар", Gender::Male},
    {u"марат", Gender::Male},       {u"ринат", Gender::Male},      {u"рустам", Gender::Male},
    {u"леонид", Gender::Male},      {u"марк", Gender::Male},       {u"тарас", Gender::Male},
    {u"богдан", Gender::Male},      {u"платон", Gender::Male},     {u"яков", Gender::Male},
    {u"филипп", Gender::Male},      {u"артур", Gender::Male},      {u"альберт", Gender::Male},
});

Gender genderOfGiven(QStringView folded)
{
    const std::u16string_view name(folded.utf16(), static_cast<size_t>(folded.size()));
    for (const NameSign &whole : kWholeNames) {
        if (name == whole.text)
            return whole.gender;
    }
    if (folded.size() < 4 || !isCommonGivenName(folded))
        return Gender::Unknown;
    const auto sign = std::find_if(kEndings.begin(), kEndings.end(), [name](const NameSign &each) {
        return name.size() > each.text.size() && name.ends_with(each.text);
    });
    return sign == kEndings.end() ? Gender::Unknown : sign->gender;
}

/// The gender a Russian surname speaks for; good to contradict, not to decide: «Чаплин» may be a woman.
Gender hintOfSurname(const QString &folded)
{
    const auto ends = [&folded](std::initializer_list<QStringView> endings) {
        return std::any_of(endings.begin(), endings.end(), [&folded](QStringView ending) {
            return folded.size() > ending.size() + 1 && folded.endsWith(ending);
        });
    };
    if (ends({u"ова", u"ева", u"ская", u"цкая"}))
        return Gender::Female;
    return ends({u"ский", u"цкий", u"ов", u"ев"}) ? Gender::Male : Gender::Unknown;
}

bool contradict(Gender a, Gender b)
{
    return a != Gender::Unknown && b != Gender::Unknown && a != b;
}

} // namespace

Gender genderOfName(const PersonName &name)
{
    const Gender byPatronymic = genderOfPatronymic(name.patronymic);
    const Gender byGiven = genderOfGiven(nameFold(name.given));
    if (contradict(byPatronymic, byGiven))
        return Gender::Unknown;
    if (byPatronymic != Gender::Unknown)
        return byPatronymic;
    return contradict(byGiven, hintOfSurname(nameFold(name.surname))) ? Gender::Unknown : byGiven;
}

} // namespace samovar
