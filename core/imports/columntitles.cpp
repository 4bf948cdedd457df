// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Reads titles of columns by a table of words: a new word for a field is one entry in it.
#include "core/imports/columntitles.h"

#include "core/base/textfold.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace samovar {

namespace {

/// A rule speaks where the title holds every word of \a all and none of \a none. A word in the table stands
/// for all words that begin with it; «=имя» for that word alone; «==имя» where the title has no other word.
struct Rule {
    ColumnField field;
    int weight;
    QStringView all;
    QStringView none = {};
};

namespace rules {

using enum ColumnField; // within the table alone: the event has an Organisation as well

constexpr auto kRules = std::to_array<Rule>({
    {Timestamp, 100, u"отметк врем"},
    {Timestamp, 100, u"timestamp"},
    {Timestamp, 70, u"дата регистр"},
    {Timestamp, 70, u"дата заявк"},
    {Timestamp, 70, u"время регистр"},
    {Timestamp, 70, u"время отправк"},
    {Timestamp, 70, u"время создан"},
    {Timestamp, 70, u"дата отправк"},
    {Timestamp, 70, u"дата создан"},
    {Timestamp, 70, u"registration time"},
    {Timestamp, 70, u"registration date"},
    {Timestamp, 70, u"submitted"},
    {Timestamp, 70, u"completion time"},

    {FullName, 100, u"фио"},
    {FullName, 100, u"=ф =и =о"},
    {FullName, 100, u"фамили =имя"},
    {FullName, 90, u"имя =настоящее"},
    {FullName, 60, u"==участник"},
    {FullName, 100, u"full name"},
    {FullName, 100, u"first last name"},
    {FullName, 100, u"name =surname"},
    {FullName, 60, u"participant name", u"=first =last"},
    {FullName, 70, u"=name",
     u"=first =last =middle =given =family compan organi instit user file team project school "
     u"universit library event =city"},
    {Surname, 90, u"фамили"},
    {Surname, 95, u"=last =name"},
    {Surname, 90, u"surname"},
    {Surname, 95, u"family name"},
    {Given, 85, u"=имя", u"пользоват файл организац команд"},
    {Given, 95, u"=first =name"},
    {Given, 90, u"given name"},
    {Patronymic, 90, u"отчеств"},
    {Patronymic, 90, u"patronymic"},
    {Patronymic, 90, u"middle name"},

    {Email, 95, u"email"},
    {Email, 95, u"=e =mail"},
    {Email, 95, u"электронн почт"},
    {Email, 95, u"=эл почт"},
    {Email, 90, u"электронн адрес"},
    {Email, 85, u"=почта"},
    {Email, 85, u"=почты"},
    {Email, 85, u"почтов ящик"},
    {Email, 85, u"имейл"},
    {Email, 80, u"=mail"},
    {Email, 60, u"=имя пользоват"},
    {Email, 60, u"username"},
    {Email, 60, u"user name"},
    {Phone, 95, u"телефон"},
    {Phone, 95, u"phone"},
    {Phone, 90, u"мобильн", u"приложен интернет"},
    {Phone, 90, u"=тел"},
    {Phone, 85, u"контактн номер"},
    {Phone, 85, u"mobile", u"=app"},
    {Phone, 85, u"=cell"},
    {Phone, 60, u"whatsapp"},

    {Organisation, 95, u"мест работ"},
    {Organisation, 90, u"организаци", u"адрес =тип =вид форма =сайт"},
    {Organisation, 90, u"учрежден", u"адрес =тип =вид =сайт"},
    {Organisation, 90, u"компани", u"адрес =сайт"},
    {Organisation, 80, u"назван библиотек"},
    {Organisation, 80, u"наименован библиотек"},
    {Organisation, 80, u"==библиотека"},
    {Organisation, 75, u"==работа"},
    {Organisation, 90, u"company", u"address website size"},
    {Organisation, 90, u"organisation", u"address website type"},
    {Organisation, 90, u"organization", u"address website type"},
    {Organisation, 90, u"institution", u"address website type"},
    {Organisation, 90, u"employer"},
    {Organisation, 90, u"workplace"},
    {Organisation, 90, u"place work"},
    {Organisation, 80, u"library name"},
    {Position, 90, u"должност"},
    {Position, 95, u"job title"},
    {Position, 90, u"position"},
    {Position, 75, u"occupation"},
    {Position, 60, u"==job"},
    {City, 95, u"населенн пункт"},
    {City, 90, u"=город"},
    {City, 90, u"=города"},
    {City, 90, u"=city"},
    {City, 85, u"=town"},
    {City, 70, u"мест прожив"},
    {City, 70, u"мест жительств"},
    {Region, 95, u"субъект", u"данн"},
    {Region, 95, u"регион"},
    {Region, 85, u"=область", u"деятельн знани интерес научн професс"},
    {Region, 90, u"region"},
    {Region, 80, u"=province"},
    {Region, 70, u"==state"},

    {Category, 95, u"каком качеств"},
    {Category, 90, u"категори"},
    {Category, 85, u"тип участ"},
    {Category, 85, u"форма участ"},
    {Category, 85, u"формат участ"},
    {Category, 80, u"роль", u"библиотек"},
    {Category, 85, u"статус участник"},
    {Category, 90, u"category"},
    {Category, 85, u"capacity"},
    {Category, 85, u"participat =as"},
    {Category, 80, u"=how participat"},
    {Category, 85, u"participant type"},
    {Category, 80, u"=role"},
    {Preferences, 95, u"предпоч направлен"},
    {Preferences, 90, u"направлен", u"подготовк обучен деятельн специальност"},
    {Preferences, 85, u"=трек"},
    {Preferences, 85, u"=трека"},
    {Preferences, 85, u"=треки"},
    {Preferences, 85, u"=секция"},
    {Preferences, 85, u"=секции"},
    {Preferences, 85, u"=секцию"},
    {Preferences, 85, u"=первый =выбор"},
    {Preferences, 80, u"предпочт"},
    {Preferences, 90, u"=track", u"record"},
    {Preferences, 90, u"=tracks"},
    {Preferences, 85, u"=first =choice"},
    {Preferences, 80, u"preference", u"dietary food meal"},
    {Preferences, 75, u"=workshop"},
    {Preferences, 75, u"=workshops"},
    {Preferences, 75, u"=section"},
    {Consent, 100, u"соглас персональн"},
    {Consent, 100, u"соглас =пдн"},
    {Consent, 90, u"обработк персональн"},
    {Consent, 90, u"обработк данн"},
    {Consent, 70, u"==согласие"},
    {Consent, 100, u"consent data"},
    {Consent, 100, u"agree data"},
    {Consent, 90, u"personal data"},
    {Consent, 90, u"gdpr"},
    {Consent, 85, u"privacy policy"},
    {Consent, 70, u"==consent"},
    {Note, 90, u"комментар организатор"},
    {Note, 80, u"примечани"},
    {Note, 80, u"заметк"},
    {Note, 80, u"organi comment"},
    {Note, 80, u"organi note"},
    {Note, 70, u"==note"},
    {Note, 70, u"==notes"},
    {Note, 70, u"==remarks"},
});

} // namespace rules

/// Titles that ask for something of their own begin with, or hold, such words.
constexpr auto kQuestions = std::to_array<QStringView>(
    {u"расскаж",   u"опишит", u"почему", u"зачем",  u"сколько",  u"согласны", u"согласен", u"оцените",
     u"нужен",     u"нужна",  u"нужно",  u"нужны",  u"есть =ли", u"откуда",   u"какой",    u"какая",
     u"какие",     u"какое",  u"каким",  u"какими", u"что",      u"чем",      u"поделит",  u"готовы",
     u"планирует", u"хотите", u"=как",   u"tell",   u"describe", u"=why",     u"=how",     u"=do",
     u"=are",      u"=did",   u"=have",  u"=will",  u"=would",   u"=rate",    u"=what",    u"=which",
     u"share",     u"=is",    u"=can"});

/// Words of a title about somebody or something else than the participant.
constexpr auto kForeign = std::to_array<QStringView>(
    {u"руководител", u"директор", u"куратор",  u"начальник",  u"родител", u"ребен",
     u"детей",       u"законн",   u"инн",      u"огрн",       u"снилс",   u"паспорт",
     u"экстренн",    u"второй",   u"третий",   u"=head",      u"manager", u"emergency",
     u"parent",      u"child",    u"passport", u"supervisor", u"project", u"проект"});

constexpr qsizetype kManyWords = 8;

using Words = QStringList;

Words wordsOf(QStringView folded)
{
    Words words;
    bool isInWord = false;
    for (const QChar c : folded) {
        if (c.isLetterOrNumber() && !isInWord)
            words.emplaceBack();
        isInWord = c.isLetterOrNumber();
        if (isInWord)
            words.last() += c;
    }
    return words;
}

bool holds(const Words &words, QStringView pattern)
{
    if (pattern.startsWith(u"=="))
        return words.size() == 1 && words.front() == pattern.sliced(2);
    const bool isExact = pattern.startsWith(u'=');
    return std::any_of(words.begin(), words.end(), [&](const QString &word) {
        return isExact ? word == pattern.sliced(1) : word.startsWith(pattern);
    });
}

bool holdsAll(const Words &words, QStringView patterns)
{
    const QList<QStringView> all = patterns.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(all.begin(), all.end(), [&](QStringView pattern) { return holds(words, pattern); });
}

bool holdsAny(const Words &words, QStringView patterns)
{
    const QList<QStringView> any = patterns.split(u' ', Qt::SkipEmptyParts);
    return std::any_of(any.begin(), any.end(), [&](QStringView pattern) { return holds(words, pattern); });
}

/// The words outside of brackets, or all where none are outside.
Words mainWords(const QString &folded)
{
    QString outside;
    int depth = 0;
    for (const QChar c : folded) {
        depth += c == u'(' ? 1 : 0;
        if (depth == 0)
            outside += c;
        if (c == u')' && depth > 0 && --depth == 0)
            outside += u' ';
    }
    Words words = wordsOf(outside);
    return words.isEmpty() ? wordsOf(folded) : words;
}

/// The fields that are asked for in whole sentences; other fields have short titles.
bool mayBeSentence(ColumnField field)
{
    using enum ColumnField;
    return field == Category || field == Preferences || field == Consent;
}

/// «Question [Row]», with a closing bracket at the end; a row that ranks choices is a preference all the
/// same.
bool isGridRow(QStringView title, const Words &words)
{
    const QStringView trimmed = title.trimmed();
    return trimmed.endsWith(u']') && trimmed.indexOf(u'[') > 0 && !holdsAll(words, u"=выбор") &&
           !holdsAll(words, u"=choice");
}

void addHint(TitleReading &reading, const Rule &rule)
{
    for (TitleReading::Hint &hint : reading.hints) {
        if (hint.field == rule.field) {
            hint.weight = std::max(hint.weight, rule.weight);
            return;
        }
    }
    reading.hints += {rule.field, rule.weight};
}

} // namespace

TitleReading readColumnTitle(QStringView title)
{
    const QString folded = titleFold(title);
    const Words words = mainWords(folded);
    TitleReading reading;
    if (isGridRow(title, wordsOf(folded))) {
        reading.isQuestion = true;
        return reading;
    }
    const auto holdsSome = [&](QStringView pattern) { return holdsAll(words, pattern); };
    reading.isQuestion = std::any_of(std::begin(kQuestions), std::end(kQuestions), holdsSome);
    reading.isForeign = std::any_of(std::begin(kForeign), std::end(kForeign), holdsSome);
    const bool speaksLoosely = reading.isQuestion || reading.isForeign || words.size() > kManyWords;
    for (const Rule &rule : rules::kRules) {
        if ((!speaksLoosely || mayBeSentence(rule.field)) && holdsAll(words, rule.all) &&
            !holdsAny(words, rule.none))
            addHint(reading, rule);
    }
    return reading;
}

} // namespace samovar
