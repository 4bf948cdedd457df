// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/csvgenerator.h"

#include <array>
#include <cstdio>
#include <string>

namespace samovar::bench {

namespace {

/// SplitMix64: a number for every (seed, row, purpose) without any state to keep.
std::uint64_t mixed(std::uint64_t value)
{
    value += 0x9e3779b97f4a7c15U;
    value = (value ^ (value >> 30U)) * 0xbf58476d1ce4e5b9U;
    value = (value ^ (value >> 27U)) * 0x94d049bb133111ebU;
    return value ^ (value >> 31U);
}

/// Dice for one row or one person.
class Dice {
public:
    Dice(std::uint64_t seed, std::int64_t index)
        : m_state(mixed(seed ^ mixed(static_cast<std::uint64_t>(index))))
    {
    }

    std::uint64_t below(std::uint64_t bound)
    {
        m_state = mixed(m_state);
        return m_state % bound;
    }
    template <std::size_t Size>
    std::string_view of(const std::array<std::string_view, Size> &values)
    {
        return values.at(below(Size));
    }

private:
    std::uint64_t m_state;
};

struct Syllable {
    std::string_view russian;
    std::string_view latin;
};

constexpr std::array<Syllable, 16> kBeginnings = {{{"Бере", "bere"},
                                                   {"Кали", "kali"},
                                                   {"Смо", "smo"},
                                                   {"Руче", "ruche"},
                                                   {"Кед", "ked"},
                                                   {"Оль", "ol"},
                                                   {"Дуб", "dub"},
                                                   {"Щег", "shcheg"},
                                                   {"Ряби", "ryabi"},
                                                   {"Василь", "vasil"},
                                                   {"Лес", "les"},
                                                   {"Сая", "saya"},
                                                   {"Тай", "tay"},
                                                   {"Ела", "ela"},
                                                   {"Жура", "zhura"},
                                                   {"Вол", "vol"}}};
constexpr std::array<Syllable, 12> kMiddles = {{{"ни", "ni"},
                                                {"ро", "ro"},
                                                {"за", "za"},
                                                {"го", "go"},
                                                {"ме", "me"},
                                                {"ста", "sta"},
                                                {"ви", "vi"},
                                                {"ло", "lo"},
                                                {"дё", "dyo"},
                                                {"ку", "ku"},
                                                {"ша", "sha"},
                                                {"бе", "be"}}};
constexpr std::array<std::string_view, 5> kFemaleEnds = {"нова", "кова", "рина", "лева", "дина"};
constexpr std::array<std::string_view, 5> kMaleEnds = {"нов", "ков", "рин", "лев", "дин"};
constexpr std::array<std::string_view, 12> kFemaleNames = {"Анна",    "Мария",   "Елена", "Ольга",
                                                           "Наталья", "Ксения",  "Вера",  "Алёна",
                                                           "Людмила", "Татьяна", "Ирина", "Светлана"};
constexpr std::array<std::string_view, 12> kMaleNames = {"Пётр",  "Илья",   "Артём", "Максим",
                                                         "Юрий",  "Сергей", "Семён", "Андрей",
                                                         "Фёдор", "Виктор", "Олег",  "Павел"};
constexpr std::array<std::string_view, 8> kFemalePatronymics = {
    "Ильинична", "Андреевна", "Петровна", "Юрьевна", "Викторовна", "Семёновна", "Фёдоровна", "Олеговна"};
constexpr std::array<std::string_view, 8> kMalePatronymics = {
    "Ильич", "Андреевич", "Петрович", "Юрьевич", "Викторович", "Семёнович", "Фёдорович", "Олегович"};
constexpr std::array<std::string_view, 8> kCities = {"г. Ангарск", "г. Братск",   "с. Берёзовка",
                                                     "г. Чита",    "Свободный",   "г. Иркутск",
                                                     "пос. Тайга", "г. Хабаровск"};
constexpr std::array<std::string_view, 5> kPositions = {"библиотекарь", "заведующая", "методист",
                                                        "главный библиотекарь", "педагог"};
constexpr std::array<std::string_view, 4> kTracks = {
    "Школьные библиотеки и «Точки кипения»", "Библиотечная «Точка кипения» как социальный хаб",
    "«Точки кипения» в сельских библиотеках (сёла, посёлки, малые города)", ""};
constexpr std::array<std::string_view, 4> kStories = {"Ведём клуб краеведов", "Открыли мастерскую",
                                                      "Ищу партнёров", "Провели \"\"Ночь книги\"\""};

struct Person {
    std::string name;
    std::string email;
    std::string phone;
    std::string city;
    std::string library;
    std::string position;
};

Person personOf(std::uint64_t seed, std::int64_t index)
{
    Dice dice(seed * 3 + 1, index);
    const bool isFemale = dice.below(10) < 7;
    const Syllable &beginning = kBeginnings.at(dice.below(kBeginnings.size()));
    const Syllable &middle = kMiddles.at(dice.below(kMiddles.size()));
    const Syllable &further = kMiddles.at(dice.below(kMiddles.size()));
    Person person;
    person.name.append(beginning.russian).append(middle.russian).append(further.russian);
    person.name.append(dice.of(isFemale ? kFemaleEnds : kMaleEnds)).append(" ");
    person.name.append(dice.of(isFemale ? kFemaleNames : kMaleNames)).append(" ");
    person.name.append(dice.of(isFemale ? kFemalePatronymics : kMalePatronymics));
    person.email.append(beginning.latin)
        .append(middle.latin)
        .append(further.latin)
        .append(std::to_string(index));
    person.email.append("@chit").append(std::to_string(dice.below(40))).append(".example");
    person.phone = "8945" + std::to_string(1000000 + index % 9000000);
    person.city = dice.of(kCities);
    person.library = "Библиотека № " + std::to_string(1 + dice.below(300));
    person.position = dice.of(kPositions);
    return person;
}

/// «2021/09/06 12:04:02 AM GMT+3», so many seconds after the 1st of September 2021.
std::string timestampOf(std::int64_t seconds)
{
    const auto clock = static_cast<int>(seconds % 86400);
    const auto day = static_cast<int>(seconds / 86400 % 28) + 1;
    const auto month = static_cast<int>(seconds / (86400L * 28) % 3) + 9;
    const int hour = clock / 3600;
    std::array<char, 48> text{};
    const int size =
        std::snprintf(text.data(), text.size(), "2021/%02d/%02d %d:%02d:%02d %s GMT+3", month, day,
                      hour % 12 == 0 ? 12 : hour % 12, clock / 60 % 60, clock % 60, hour < 12 ? "AM" : "PM");
    return {text.data(), static_cast<std::size_t>(size)};
}

void appendCell(std::string &row, std::string_view text)
{
    if (!row.empty() && row.back() != '\n')
        row += ',';
    row.append("\"").append(text).append("\"");
}

void appendRow(std::string &out, std::uint64_t seed, std::int64_t index, const Person &person, bool isChanged)
{
    Dice dice(seed * 5 + 2, index);
    std::string story(dice.of(kStories));
    if (index % 100 < 22)
        story.append(".\n\nВопрос: с чего начать?");
    appendCell(out, timestampOf(index));
    appendCell(out, person.email);
    appendCell(out, person.name);
    appendCell(out, person.city);
    appendCell(out, isChanged ? "Новое место: " + person.library : person.library);
    appendCell(out, person.position);
    appendCell(out, person.phone);
    appendCell(out, dice.of(kTracks));
    appendCell(out, story);
    appendCell(out, "Согласие дано");
    out += '\n';
}

constexpr std::string_view kHeader = "\"Отметка времени\",\"Имя пользователя\",\"Фамилия, имя, "
                                     "отчество\",\"Населённый пункт\",\"Место работы\","
                                     "\"Должность\",\"Контактный телефон\",\"Предпочитаемые направления "
                                     "работы\",\"Расскажите кратко,\nс каким "
                                     "опытом вы приходите\",\"Согласие на обработку персональных данных\"\n";

} // namespace

GeneratedCsv generateCsv(std::int64_t rows, std::uint64_t seed,
                         const std::function<void(std::string_view)> &write, const CsvVariation &variation)
{
    constexpr std::size_t kPiece = 1U << 20U;
    GeneratedCsv made;
    std::string piece(kHeader);
    for (; made.rows < rows; ++made.rows) {
        Dice dice(seed, made.rows);
        const bool isFurther = made.people > 0 && dice.below(50) == 0;
        const auto person =
            isFurther ? static_cast<std::int64_t>(dice.below(static_cast<std::uint64_t>(made.people)))
                      : made.people++;
        const bool isChanged = dice.below(1000) < static_cast<std::uint64_t>(variation.changedPerMille);
        appendRow(piece, seed, made.rows, personOf(seed, person), isChanged);
        if (piece.size() >= kPiece) {
            write(piece);
            piece.clear();
        }
    }
    write(piece);
    return made;
}

} // namespace samovar::bench
