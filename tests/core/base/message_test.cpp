// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Sentences that are translated when they are shown.
#include "core/base/message.h"
#include "tests/support/catchqt.h"

#include <QCoreApplication>
#include <QTranslator>

using namespace samovar;

namespace {

constexpr SourceText kGreeting = SAMOVAR_TEXT("Test", "%1 greets %2.");
constexpr SourceText kRows = SAMOVAR_TEXT_N("Test", "%n row(s) of %1");

/// Turns every text around, so that a translation can be told from its source.
class Shouting : public QTranslator {
public:
    Shouting() { QCoreApplication::installTranslator(this); }
    ~Shouting() override { QCoreApplication::removeTranslator(this); }
    Shouting(const Shouting &) = delete;
    Shouting &operator=(const Shouting &) = delete;
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *text, const char *, int n) const override
    {
        if (qstrcmp(context, "Test") != 0)
            return {};
        return QString::fromUtf8(text).toUpper().replace(QStringLiteral("%N"), n == 1 ? QStringLiteral("ONE")
                                                                                      : QStringLiteral("%n"));
    }
};

} // namespace

TEST_CASE("arguments take their places and may hold percent signs", "[message]")
{
    const Message message(kGreeting, {QStringLiteral("%2"), QStringLiteral("100 %1")});
    REQUIRE(message.text() == QStringLiteral("%2 greets 100 %1."));
}

TEST_CASE("a message is put into the language of the moment it is shown", "[message]")
{
    const Message message(kGreeting, {QStringLiteral("a"), QStringLiteral("b")});
    REQUIRE(message.text() == QStringLiteral("a greets b."));
    const Shouting translator;
    REQUIRE(message.text() == QStringLiteral("a GREETS b."));
    REQUIRE(SourceText(kGreeting).translated() == QStringLiteral("%1 GREETS %2."));
    REQUIRE(Message::verbatim(QStringLiteral("as it is %1")).text() == QStringLiteral("as it is %1"));
}

TEST_CASE("a counted message names its number and takes the plural form", "[message]")
{
    REQUIRE(Message::counted(kRows, 3, {QStringLiteral("x.csv")}).text() ==
            QStringLiteral("3 row(s) of x.csv"));
    const Shouting translator;
    REQUIRE(Message::counted(kRows, 1, {QStringLiteral("x")}).text() == QStringLiteral("ONE ROW(S) OF x"));
    REQUIRE(Message::counted(kRows, 0, {QStringLiteral("x")}).text() == QStringLiteral("0 ROW(S) OF x"));
}

TEST_CASE("details follow the head after a dash", "[message]")
{
    Message message = Message::verbatim(QStringLiteral("Import"));
    message.with(Message::verbatim(QStringLiteral("2 new")))
        .with({})
        .with(Message::verbatim(QStringLiteral("1 changed")));
    REQUIRE(message.text() == QStringLiteral("Import\u00a0— 2 new, 1 changed"));
}

TEST_CASE("a stored message is the same message", "[message]")
{
    Message message = Message::counted(kRows, 7, {QStringLiteral("ё"), QString()});
    message.with(Message(kGreeting, {QStringLiteral("a")})).with(Message::verbatim(QStringLiteral("v")));
    for (const Message &each :
         {message, Message(), Message(kGreeting), Message::verbatim(QStringLiteral("v"))})
        REQUIRE(Message::fromJson(each.toJson()) == each);
    REQUIRE(Message().isEmpty());
    REQUIRE(Message().text().isEmpty());
    REQUIRE_FALSE(message == Message(kGreeting));
}
