// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Looks words of written times up in short lists.
#include "core/imports/timewords.h"

#include <QString>

#include <algorithm>
#include <array>
#include <span>

namespace samovar {

namespace {

// As CLDR abbreviates them in the languages of Google's interface, without dots and blanks.
constexpr auto kMorning = std::to_array<QStringView>(
    {u"am",      u"дп",    u"오전",     u"上午", u"午前", u"πμ",     u"de",      u"vorm", u"dop",
     u"öö",      u"sa",    u"fm",       u"ap",   u"fh",   u"проб",   u"ص",       u"قظ",   u"priešpiet",
     u"priekšp", u"таңғы", u"преподне", u"pg",   u"pd",   u"पूर्वाह्न", u"ก่อนเที่ยง", u"լառ",  u"កងព្រឹក"});
constexpr auto kEvening = std::to_array<QStringView>(
    {u"pm",   u"пп",    u"오후",    u"下午", u"午後", u"μμ",     u"du",     u"nachm", u"odp",
     u"ös",   u"ch",    u"em",      u"ip",   u"eh",   u"слоб",   u"م",      u"بظ",    u"popiet",
     u"pēcp", u"кешкі", u"поподне", u"ptg",  u"md",   u"अपराह्न", u"หลังเที่ยง"});

constexpr auto kMonths = std::to_array<QStringView>(
    {u"jan", u"янв", u"feb", u"фев", u"mar", u"мар", u"apr", u"апр", u"may", u"ма",  u"jun", u"июн",
     u"jul", u"июл", u"aug", u"авг", u"sep", u"сен", u"oct", u"окт", u"nov", u"ноя", u"dec", u"дек"});
constexpr auto kFullMonths = std::to_array<QStringView>(
    {u"january",   u"января",   u"february", u"февраля", u"march",    u"марта",  u"april",    u"апреля",
     u"may",       u"мая",      u"june",     u"июня",    u"july",     u"июля",   u"august",   u"августа",
     u"september", u"сентября", u"october",  u"октября", u"november", u"ноября", u"december", u"декабря"});

bool isOneOf(QStringView word, std::span<const QStringView> words)
{
    return std::any_of(words.begin(), words.end(),
                       [word](QStringView known) { return word.compare(known, Qt::CaseInsensitive) == 0; });
}

} // namespace

HalfOfDay halfOfDay(QStringView word, QStringView secondWord)
{
    // The two that fill the files first.
    if (secondWord.isEmpty() && word.size() == 2 && (word[1] == u'M' || word[1] == u'm')) {
        if (word[0] == u'A' || word[0] == u'a')
            return HalfOfDay::Morning;
        if (word[0] == u'P' || word[0] == u'p')
            return HalfOfDay::Evening;
    }
    QString joined;
    if (!secondWord.isEmpty()) {
        joined = word.toString();
        joined += secondWord;
        word = joined;
    }
    if (isOneOf(word, kMorning))
        return HalfOfDay::Morning;
    return isOneOf(word, kEvening) ? HalfOfDay::Evening : HalfOfDay::None;
}

int monthOf(QStringView word)
{
    // The nominative («сентябрь», «май») differs from the genitive in the last letter alone.
    for (size_t i = 0; i < kMonths.size(); ++i) {
        const QStringView full = kFullMonths[i];
        const QStringView stem = i % 2 == 1 ? full.chopped(1) : full;
        const bool begins = word.startsWith(kMonths[i], Qt::CaseInsensitive);
        const bool isShort = word.size() <= 5 && full.startsWith(word, Qt::CaseInsensitive);
        if (begins && (isShort || word.startsWith(stem, Qt::CaseInsensitive)) &&
            word.size() <= full.size() + 1)
            return static_cast<int>(i) / 2 + 1;
    }
    return 0;
}

bool isYearWord(QStringView word)
{
    constexpr auto kWords = std::to_array<QStringView>({u"г", u"года", u"год"});
    return isOneOf(word, kWords);
}

bool isBetweenDateAndTime(QStringView word)
{
    constexpr auto kWords = std::to_array<QStringView>({u"t", u"в", u"at"});
    return isOneOf(word, kWords);
}

} // namespace samovar
