// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The wording of salutations, and when a name is whole enough for it.
#include "core/names/salutation.h"

#include "core/names/gender.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace samovar {

namespace {

/// What a letter in one language begins with; %1 is the name.
struct SalutationWords {
    QStringView toWoman;
    QStringView toMan;
    QStringView toAnybody;
    QStringView toNobody;
};

const SalutationWords &wordsFor(QStringView language)
{
    static constexpr SalutationWords kRussian{u"Уважаемая %1!", u"Уважаемый %1!", u"Здравствуйте, %1!",
                                              u"Здравствуйте!"};
    static constexpr SalutationWords kEnglish{u"Dear %1,", u"Dear %1,", u"Dear %1,", u"Hello,"};
    return language == u"ru" ? kRussian : kEnglish;
}

/// A name in full: two letters in a row, and no dot.
bool isWhole(QStringView part)
{
    const auto letters = std::count_if(part.begin(), part.end(), [](QChar c) { return c.isLetter(); });
    return letters > 1 && !part.contains(u'.');
}

bool isLetterOrJoin(QChar c)
{
    return c.isLetter() || c == u'-' || c == u'\'' || c == u'’';
}

/// «оглы» and «кызы» behind a father's name are written small.
bool isWrittenSmall(const QString &lower)
{
    constexpr auto kWords =
        std::to_array<QStringView>({u"оглы", u"оглу", u"улы", u"уулу", u"кызы", u"гызы", u"кизи"});
    return std::find(kWords.begin(), kWords.end(), QStringView(lower)) != kWords.end();
}

/// «ИВАНОВА» and «иванова» become «Иванова»; «МакГрегор» and what is no plain word stay.
QString properWord(const QString &word)
{
    const QString lower = word.toLower();
    const bool isPlain = std::all_of(word.begin(), word.end(), isLetterOrJoin);
    if (!isPlain || word.size() < 2 || (word != lower && word != word.toUpper()))
        return word;
    QString proper = lower;
    for (qsizetype i = 0; i < proper.size(); ++i) {
        if (i == 0 || (proper[i - 1] == u'-' && !isWrittenSmall(lower.mid(i))))
            proper[i] = proper[i].toUpper();
    }
    return proper;
}

/// The words of a part.
QString properPart(const QString &part)
{
    QStringList words = part.simplified().split(u' ');
    for (qsizetype i = 0; i < words.size(); ++i)
        words[i] = i > 0 && isWrittenSmall(words[i].toLower()) ? words[i].toLower() : properWord(words[i]);
    return words.join(u' ');
}

QString dottedInitial(const QString &part)
{
    if (part.isEmpty() || !isWhole(part))
        return part;
    return part.left(1).toUpper() + u'.';
}

/// A stored gender counts, unless it only repeats a patronymic that the other parts contradict.
Gender genderToAddress(const PersonName &name)
{
    const Gender shown = genderOfName(name);
    const bool isKnown = name.gender != Gender::Unknown;
    const bool repeats = isKnown && name.gender == genderOfPatronymic(name.patronymic);
    return isKnown && !(repeats && shown == Gender::Unknown) ? name.gender : shown;
}

QString joinedNames(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u' ');
}

} // namespace

QString nameWithInitials(const PersonName &name)
{
    return joinedNames({properPart(name.surname), dottedInitial(name.given.simplified()),
                        dottedInitial(name.patronymic.simplified())});
}

QString salutation(const PersonName &name, QStringView language)
{
    const SalutationWords &words = wordsFor(language);
    const QString given = properPart(name.given);
    const QString patronymic = isWhole(name.patronymic) ? properPart(name.patronymic) : QString();
    if (given.isEmpty())
        return words.toNobody.toString();
    if (!isWhole(given))
        return words.toAnybody.toString().arg(nameWithInitials(name));
    const Gender gender = genderToAddress(name);
    if (gender == Gender::Unknown && patronymic.isEmpty())
        return words.toAnybody.toString().arg(joinedNames({given, properPart(name.surname)}));
    const QStringView pattern = gender == Gender::Female ? words.toWoman
                                : gender == Gender::Male ? words.toMan
                                                         : words.toAnybody;
    return pattern.toString().arg(joinedNames({given, patronymic}));
}

} // namespace samovar
