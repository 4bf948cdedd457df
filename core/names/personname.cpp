// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Takes names apart by patronymic endings, initials and a list of given names; compares spellings.
#include "core/names/personname.h"

#include "core/base/textfold.h"
#include "core/names/givennames.h"

#include <QList>

#include <algorithm>
#include <array>
#include <utility>

namespace samovar {

using namespace Qt::StringLiterals;

namespace {

bool endsWithOneOf(QStringView word, std::initializer_list<QStringView> endings)
{
    return std::any_of(endings.begin(), endings.end(), [word](QStringView ending) {
        return word.size() > ending.size() && word.endsWith(ending);
    });
}

/// The word after a father's name in Turkic patronymics.
bool isSonOrDaughter(QStringView folded)
{
    constexpr auto kWords = std::to_array<QStringView>(
        {u"оглы", u"оглу", u"улы", u"уулу", u"кызы", u"гызы", u"кизи", u"ogly", u"kyzy"});
    return std::find(std::begin(kWords), std::end(kWords), folded) != std::end(kWords);
}

Gender genderOfFolded(QStringView folded)
{
    if (folded.size() < 5 || !QStringView(u"ачыуиahyi").contains(folded.back()))
        return Gender::Unknown;
    if (endsWithOneOf(folded, {u"овна", u"евна", u"ична", u"ишна", u"кызы", u"гызы", u"кизи", u"ovna",
                               u"evna", u"ichna", u"kyzy"}))
        return Gender::Female;
    if (endsWithOneOf(folded,
                      {u"ович", u"евич", u"оглы", u"оглу", u"улы", u"уулу", u"ovich", u"evich", u"ogly"}))
        return Gender::Male;
    constexpr auto kShort = std::to_array<QStringView>(
        {u"ильич", u"кузьмич", u"лукич", u"фомич", u"никитич", u"саввич", u"ilyich", u"ilich"});
    return std::find(std::begin(kShort), std::end(kShort), folded) != std::end(kShort) ? Gender::Male
                                                                                       : Gender::Unknown;
}

/// Whether «Петрович» comes from a common given name, as the surname «Рабинович» does not.
bool hasCommonFather(QStringView folded)
{
    if (!endsWithOneOf(folded, {u"ович", u"евич", u"ovich", u"evich"}))
        return true; // «Ильич», «оглы»: never a surname
    const QString stem = folded.chopped(folded.back() == u'h' ? 5 : 4).toString();
    const QString soft = stem.endsWith(u'ь') ? stem.chopped(1) + u"ий"_s : stem + u'ь';
    return isCommonGivenName(stem) || isCommonGivenName(stem + u'й') || isCommonGivenName(soft) ||
           isCommonGivenName(stem + u'а') || isCommonGivenName(stem + u'y') ||
           isCommonGivenName(stem + u'i') || folded == u"львович" || folded == u"павлович";
}

struct Part {
    QString text;
    QString folded;
    bool isInitial = false;
    bool isGiven = false;
    bool mayBePatronymic = false;
    bool isSurePatronymic = false; ///< a woman's, «оглы», or a father's name known
    bool endsWithComma = false;
};

using Parts = QList<Part>;

/// «М.», «Дж.», «Ж.-П.», «М».
bool looksLikeInitial(QStringView text)
{
    qsizetype letters = 0;
    bool hasDot = false;
    for (const QChar c : text) {
        letters = c.isLetter() ? letters + 1 : (c == u'-' ? 0 : letters);
        hasDot = hasDot || c == u'.';
        if (letters > 2)
            return false;
    }
    return letters == 1 || hasDot;
}

Part makePart(QStringView text)
{
    Part part;
    part.endsWithComma = text.endsWith(u',');
    while (!text.isEmpty() && (text.back() == u',' || text.back() == u';'))
        text.chop(1);
    part.text = text.toString();
    part.folded = nameFold(text);
    part.isInitial = looksLikeInitial(text);
    part.isGiven = isCommonGivenName(part.folded);
    const Gender gender = genderOfFolded(part.folded);
    part.mayBePatronymic = gender != Gender::Unknown;
    part.isSurePatronymic =
        part.mayBePatronymic && (gender == Gender::Female || hasCommonFather(part.folded));
    return part;
}

bool hasLetter(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

/// «М.И.Иванова» written without blanks: a dot between letters ends an initial.
void appendGlued(Parts &parts, QStringView word)
{
    qsizetype from = 0;
    for (qsizetype i = 0; i + 1 < word.size(); ++i) {
        if (word[i] != u'.' || !word[i + 1].isLetter())
            continue;
        parts += makePart(word.sliced(from, i + 1 - from));
        from = i + 1;
    }
    if (hasLetter(word.sliced(from)))
        parts += makePart(word.sliced(from));
    else if (!parts.isEmpty() && word.endsWith(u','))
        parts.last().endsWithComma = true;
}

bool isHyphen(QChar c)
{
    return c == u'-' || (c >= u'\u2010' && c <= u'\u2014') || c == u'\u2212';
}

/// The words of a cell: no blanks around hyphens, a comma at the end of the word before it.
QStringList nameWords(QStringView cell)
{
    QStringList words;
    bool isNewWord = true;
    for (const QChar c : cell) {
        if (c.isSpace()) {
            isNewWord = isNewWord || !words.last().endsWith(u'-');
            continue;
        }
        const bool joins = !words.isEmpty() && (isHyphen(c) || c == u',');
        if (isNewWord && !joins)
            words.emplaceBack().reserve(16);
        words.last() += isHyphen(c) ? QChar(u'-') : c;
        isNewWord = c == u',';
    }
    return words;
}

/// What stands in brackets: a former surname stays with the surname, anything at the end goes.
void joinBrackets(QStringList &words)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!words[i].startsWith(u'('))
            continue;
        while (!words[i].contains(u')') && i + 1 < words.size())
            words[i] += u' ' + words.takeAt(i + 1);
        const QString bracket = words.takeAt(i);
        if (i > 0 && i < words.size())
            words[i - 1] += u' ' + bracket;
        --i;
    }
}

Parts partsOf(QStringView cell)
{
    const bool isComposed =
        std::none_of(cell.begin(), cell.end(), [](QChar c) { return c >= u'\u0300' && c <= u'\u036F'; });
    QStringList words =
        isComposed ? nameWords(cell) : nameWords(cell.toString().normalized(QString::NormalizationForm_C));
    if (cell.contains(u'('))
        joinBrackets(words);
    Parts parts;
    parts.reserve(words.size() + 1);
    for (const QString &word : std::as_const(words)) {
        // «Тофик оглы» is one patronymic.
        if (parts.size() > 1 && isSonOrDaughter(nameFold(word)))
            parts.last() = makePart(QString(parts.last().text + u' ' + word));
        else
            appendGlued(parts, word);
    }
    return parts;
}

QString joined(const Parts &parts, qsizetype from, qsizetype to)
{
    QStringList texts;
    for (qsizetype i = from; i < to; ++i)
        texts += parts[i].text;
    return texts.join(u' ');
}

/// A comma after the surname, or before what does not belong to the name («…, библиотекарь»).
void cutTail(Parts &parts)
{
    for (qsizetype i = 1; i + 1 < parts.size(); ++i) {
        if (parts[i].endsWithComma && !(i == 1 && parts[i + 1].mayBePatronymic)) {
            parts.resize(i + 1);
            return;
        }
    }
}

/// Where the patronymic stands, or -1: the one after a common given name, else a sure one, else any but the
/// first.
qsizetype patronymicIndex(const Parts &parts)
{
    for (qsizetype i = 1; i < parts.size(); ++i) {
        if (parts[i].mayBePatronymic && parts[i - 1].isGiven && (i == 2 || parts[i].isSurePatronymic))
            return i;
    }
    for (qsizetype i = 1; i < parts.size(); ++i) {
        if (parts[i].isSurePatronymic)
            return i;
    }
    return parts.size() == 3 && parts[2].mayBePatronymic ? 2 : -1;
}

PersonName nameOfTwo(const Parts &parts)
{
    const Part &first = parts[0];
    const Part &second = parts[1];
    if (second.isSurePatronymic && !first.mayBePatronymic)
        return {{}, first.text, second.text, Gender::Unknown};
    const bool isGivenFirst = !second.isInitial && (first.isInitial || (first.isGiven && !second.isGiven));
    if (isGivenFirst && !first.endsWithComma)
        return {second.text, first.text, {}, Gender::Unknown};
    return {first.text, second.text, {}, Gender::Unknown};
}

/// Names whose patronymic stands at \a index: «Иванова Мария Ивановна», «Мария Ивановна Иванова».
PersonName nameAround(const Parts &parts, qsizetype index)
{
    const QString patronymic = parts[index].text;
    if (index == 1)
        return {joined(parts, 2, parts.size()), parts[0].text, patronymic, Gender::Unknown};
    const bool areBothGiven = parts.size() > index + 1 && parts[0].isGiven && parts[1].isGiven;
    if (areBothGiven)
        return {joined(parts, index + 1, parts.size()), joined(parts, 0, index), patronymic, Gender::Unknown};
    return {joined(parts, 0, index - 1), parts[index - 1].text, patronymic, Gender::Unknown};
}

/// Three words and more, none a patronymic in full.
PersonName nameWithout(const Parts &parts)
{
    const qsizetype count = parts.size();
    if (parts[0].isInitial && parts[1].isInitial)
        return {joined(parts, 2, count), parts[0].text, parts[1].text, Gender::Unknown};
    if (parts[count - 1].isInitial && parts[count - 2].isInitial)
        return {joined(parts, 0, count - 2), parts[count - 2].text, parts[count - 1].text, Gender::Unknown};
    const bool isSurnameLast = parts[0].isGiven && !parts[count - 1].isGiven && !parts[count - 1].isInitial &&
                               !parts[0].endsWithComma;
    if (isSurnameLast && parts[1].isInitial)
        return {joined(parts, 2, count), parts[0].text, parts[1].text, Gender::Unknown};
    if (isSurnameLast)
        return {parts[count - 1].text, joined(parts, 0, count - 1), {}, Gender::Unknown};
    return {parts[0].text, parts[1].text, joined(parts, 2, count), Gender::Unknown};
}

PersonName arranged(const Parts &parts)
{
    if (parts.isEmpty())
        return {};
    if (parts.size() == 1)
        return parts[0].isGiven ? PersonName{{}, parts[0].text, {}, Gender::Unknown}
                                : PersonName{parts[0].text, {}, {}, Gender::Unknown};
    if (parts.size() == 2)
        return nameOfTwo(parts);
    const qsizetype index = patronymicIndex(parts);
    return index > 0 ? nameAround(parts, index) : nameWithout(parts);
}

/// A part for comparing: a former surname in brackets and an initial's dot do not count.
QString compared(const QString &part)
{
    QString folded = nameFold(part);
    if (const qsizetype bracket = folded.indexOf(u'('); bracket > 0)
        folded = folded.first(bracket).trimmed();
    if (folded.contains(u'-'))
        folded.replace(u" -"_s, u"-"_s).replace(u"- "_s, u"-"_s);
    while (folded.endsWith(u'.'))
        folded.chop(1);
    return folded;
}

bool sharesInitial(const QString &a, const QString &b)
{
    return !a.isEmpty() && !b.isEmpty() && a.front() == b.front();
}

bool patronymicsCompatible(const QString &a, const QString &b)
{
    if (a.isEmpty() || b.isEmpty() || a == b)
        return true;
    return (a.size() == 1 || b.size() == 1) && a.front() == b.front();
}

} // namespace

PersonName parsePersonName(QStringView cell)
{
    Parts parts = partsOf(cell);
    cutTail(parts);
    PersonName name = arranged(parts);
    name.gender = genderOfPatronymic(name.patronymic);
    return name;
}

Gender genderOfPatronymic(QStringView patronymic)
{
    return genderOfFolded(nameFold(patronymic));
}

bool namesCompatible(const PersonName &a, const PersonName &b)
{
    const QString surnameA = compared(a.surname);
    const QString surnameB = compared(b.surname);
    const QString givenA = compared(a.given);
    const QString givenB = compared(b.given);
    if (surnameA.isEmpty() || surnameB.isEmpty() || givenA.isEmpty() || givenB.isEmpty())
        return false;
    const bool isSame =
        (surnameA == surnameB && givenA == givenB) || (surnameA == givenB && givenA == surnameB);
    return isSame && patronymicsCompatible(compared(a.patronymic), compared(b.patronymic));
}

QString nameKey(const PersonName &name)
{
    QString first = compared(name.surname);
    QString second = compared(name.given);
    if (!hasLetter(first) && !hasLetter(second))
        return {};
    if (second < first)
        std::swap(first, second);
    return first + u'|' + second;
}

bool namesResemble(const PersonName &a, const PersonName &b)
{
    const QString givenA = compared(a.given);
    const QString givenB = compared(b.given);
    const QString patronymicA = compared(a.patronymic);
    const QString patronymicB = compared(b.patronymic);
    const QString surname = compared(a.surname);
    const bool isOneSurname = !surname.isEmpty() && surname == compared(b.surname);
    if (isOneSurname && sharesInitial(givenA, givenB))
        return patronymicA.isEmpty() || patronymicB.isEmpty() || sharesInitial(patronymicA, patronymicB);
    return givenA.size() > 1 && patronymicA.size() > 1 && givenA == givenB && patronymicA == patronymicB;
}

} // namespace samovar
