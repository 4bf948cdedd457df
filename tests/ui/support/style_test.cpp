// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catchqt.h"
#include "ui/support/scheme.h"
#include "ui/support/style.h"

#include <QApplication>
#include <QDirIterator>
#include <QFile>
#include <QPushButton>
#include <QRegularExpression>

using namespace samovar;

TEST_CASE("every text stands out from what is behind it in both looks", "[style]")
{
    for (const style::Scheme *scheme : {&style::lightScheme(), &style::darkScheme()}) {
        const auto pairs = style::textPairs(*scheme);
        REQUIRE(pairs.size() > 40);
        for (const style::TextPair &pair : pairs) {
            INFO((scheme->dark ? "dark: " : "light: ") << pair.name.toStdString());
            CHECK(style::contrast(pair.text, pair.background) >= 4.5);
        }
    }
}

TEST_CASE("contrast is WCAG's: black on white has 21, a colour on itself 1", "[style]")
{
    CHECK(style::contrast(Qt::black, Qt::white) == Approx(21.0));
    CHECK(style::contrast(Qt::red, Qt::red) == Approx(1.0));
    // #767676 on white is the known border of 4.5.
    CHECK(style::contrast(QColor(0x767676), Qt::white) == Approx(4.54).margin(0.01));
}

TEST_CASE("the style sheet names no colour that a look does not have", "[style]")
{
    QFile sheet(QStringLiteral(":/style/samovar.qss"));
    REQUIRE(sheet.open(QIODevice::ReadOnly));
    const QString source = QString::fromUtf8(sheet.readAll());
    REQUIRE(source.contains(QLatin1Char('@')));
    for (const style::Scheme *scheme : {&style::lightScheme(), &style::darkScheme()}) {
        QString filled = style::filledIn(source, *scheme);
        filled.remove(QStringLiteral("@names@")); // the comment on top
        CHECK_FALSE(filled.contains(QLatin1Char('@')));
    }
}

TEST_CASE("every picture that the style sheet shows is in the program", "[style]")
{
    QFile sheet(QStringLiteral(":/style/samovar.qss"));
    REQUIRE(sheet.open(QIODevice::ReadOnly));
    const QString filled = style::filledIn(QString::fromUtf8(sheet.readAll()), style::darkScheme());
    static const QRegularExpression url(QStringLiteral(R"(url\(([^)]+)\))"));
    int found = 0;
    for (auto match = url.globalMatch(filled); match.hasNext(); ++found) {
        const QString path = match.next().captured(1);
        INFO(path.toStdString());
        CHECK(QFile::exists(path));
    }
    CHECK(found > 4);
}

TEST_CASE("every icon that the window names exists in both looks", "[style]")
{
    static const QRegularExpression direct(
        QStringLiteral(R"re(icon\(\s*QStringLiteral\("([a-z0-9-]+)"\))re"));
    static const QRegularExpression pageIcon(
        QStringLiteral(R"re(iconName\(\) const[^}]*QStringLiteral\("([a-z0-9-]+)"\))re"));
    QStringList names;
    QDirIterator sources(QStringLiteral(SAMOVAR_TEST_DATA "/../../ui"), {QStringLiteral("*.cpp")},
                         QDir::Files, QDirIterator::Subdirectories);
    while (sources.hasNext()) {
        QFile file(sources.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (const QRegularExpression &pattern : {direct, pageIcon}) {
            for (auto match = pattern.globalMatch(text); match.hasNext();)
                names += match.next().captured(1);
        }
    }
    names.removeDuplicates();
    REQUIRE(names.size() > 10);
    for (const auto theme : {style::Theme::Dark, style::Theme::Light}) {
        style::apply(*qApp, theme);
        for (const QString &name : std::as_const(names)) {
            INFO(name.toStdString());
            CHECK_FALSE(style::icon(name).pixmap(16).isNull());
        }
    }
}

TEST_CASE("a missing icon is told, not passed over", "[style]")
{
    test::expectWarning(QStringLiteral("no-such-sign"));
    CHECK(style::icon(QStringLiteral("no-such-sign")).isNull());
}

TEST_CASE("the dark look is dark and the light one light", "[style]")
{
    style::apply(*qApp, style::Theme::Dark);
    CHECK(style::isDark());
    CHECK(QApplication::palette().color(QPalette::Window).lightness() < 80);
    style::apply(*qApp, style::Theme::Light);
    CHECK_FALSE(style::isDark());
    CHECK(QApplication::palette().color(QPalette::Window).lightness() > 200);
}

TEST_CASE("fonts differ by their role and figures in tables have one width", "[style]")
{
    using style::FontRole;
    CHECK(style::font(FontRole::Caption).pointSizeF() < style::font(FontRole::Body).pointSizeF());
    CHECK(style::font(FontRole::Body).pointSizeF() < style::font(FontRole::Title).pointSizeF());
    CHECK(style::font(FontRole::Title).pointSizeF() < style::font(FontRole::Display).pointSizeF());
    const QFontMetricsF metrics(style::tabular(style::font(FontRole::Body)));
    CHECK(metrics.horizontalAdvance(QStringLiteral("1111")) ==
          Approx(metrics.horizontalAdvance(QStringLiteral("8888"))));
}
