// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/scheme.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace samovar::style {

namespace {

struct Role {
    const char *name;
    QColor Scheme::*color;
};

constexpr std::array kRoles = {
    Role{"window", &Scheme::window},
    Role{"sidebar", &Scheme::sidebar},
    Role{"base", &Scheme::base},
    Role{"alternate", &Scheme::alternate},
    Role{"raised", &Scheme::raised},
    Role{"hover", &Scheme::hover},
    Role{"line", &Scheme::line},
    Role{"border", &Scheme::border},
    Role{"text", &Scheme::text},
    Role{"muted", &Scheme::muted},
    Role{"disabled", &Scheme::disabled},
    Role{"accent", &Scheme::accent},
    Role{"accentHover", &Scheme::accentHover},
    Role{"onAccent", &Scheme::onAccent},
    Role{"selection", &Scheme::selection},
    Role{"selectedText", &Scheme::selectedText},
    Role{"decide", &Scheme::decide},
    Role{"problem", &Scheme::problem},
    Role{"done", &Scheme::done},
    Role{"notice", &Scheme::notice},
};

Scheme makeLight()
{
    Scheme scheme;
    scheme.window = QColor(0xF7F5F2);
    scheme.sidebar = QColor(0xEFEBE6);
    scheme.base = QColor(0xFFFFFF);
    scheme.alternate = QColor(0xFAF8F5);
    scheme.raised = QColor(0xFFFFFF);
    scheme.hover = QColor(0xEFEBE5);
    scheme.line = QColor(0xDED8D0);
    scheme.border = QColor(0xC4BCB2);
    scheme.text = QColor(0x24201C);
    scheme.muted = QColor(0x655D55);
    scheme.disabled = QColor(0xA69E95);
    scheme.accent = QColor(0x0B6570);
    scheme.accentHover = QColor(0x084E57);
    scheme.onAccent = QColor(0xFFFFFF);
    scheme.selection = QColor(0xCFE6E8);
    scheme.selectedText = QColor(0x0E2A2E);
    scheme.decide = QColor(0x805000);
    scheme.problem = QColor(0xA8261D);
    scheme.done = QColor(0x276632);
    scheme.notice = QColor(0xFBEFD5);
    return scheme;
}

Scheme makeDark()
{
    Scheme scheme;
    scheme.dark = true;
    scheme.window = QColor(0x211E1C);
    scheme.sidebar = QColor(0x1A1816);
    scheme.base = QColor(0x282522);
    scheme.alternate = QColor(0x2D2926);
    scheme.raised = QColor(0x332F2B);
    scheme.hover = QColor(0x3D3833);
    scheme.line = QColor(0x3C3732);
    scheme.border = QColor(0x5A534C);
    scheme.text = QColor(0xEDE8E2);
    scheme.muted = QColor(0xB5ACA2);
    scheme.disabled = QColor(0x776F67);
    scheme.accent = QColor(0x74C7CF);
    scheme.accentHover = QColor(0x93D6DC);
    scheme.onAccent = QColor(0x0A2529);
    scheme.selection = QColor(0x1C444A);
    scheme.selectedText = QColor(0xF2F7F7);
    scheme.decide = QColor(0xE8B860);
    scheme.problem = QColor(0xF49C94);
    scheme.done = QColor(0x92CF95);
    scheme.notice = QColor(0x3F351F);
    return scheme;
}

double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    const auto channel = [&](int part) { return linear(static_cast<double>(part) / 255.0); };
    return 0.2126 * channel(color.red()) + 0.7152 * channel(color.green()) + 0.0722 * channel(color.blue());
}

} // namespace

const Scheme &lightScheme()
{
    static const Scheme scheme = makeLight();
    return scheme;
}

const Scheme &darkScheme()
{
    static const Scheme scheme = makeDark();
    return scheme;
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QList<TextPair> textPairs(const Scheme &scheme)
{
    constexpr std::array texts = {Role{"text", &Scheme::text},       Role{"muted", &Scheme::muted},
                                  Role{"accent", &Scheme::accent},   Role{"decide", &Scheme::decide},
                                  Role{"problem", &Scheme::problem}, Role{"done", &Scheme::done}};
    constexpr std::array grounds = {Role{"window", &Scheme::window}, Role{"sidebar", &Scheme::sidebar},
                                    Role{"base", &Scheme::base},     Role{"alternate", &Scheme::alternate},
                                    Role{"raised", &Scheme::raised}, Role{"hover", &Scheme::hover},
                                    Role{"notice", &Scheme::notice}};
    QList<TextPair> pairs;
    const auto add = [&](const Role &text, const Role &ground) {
        pairs += {QStringLiteral("%1 on %2").arg(QLatin1String(text.name), QLatin1String(ground.name)),
                  scheme.*text.color, scheme.*ground.color};
    };
    for (const Role &ground : grounds) {
        for (const Role &text : texts)
            add(text, ground);
    }
    add({"onAccent", &Scheme::onAccent}, {"accent", &Scheme::accent});
    add({"onAccent", &Scheme::onAccent}, {"accentHover", &Scheme::accentHover});
    add({"selectedText", &Scheme::selectedText}, {"selection", &Scheme::selection});
    add({"muted", &Scheme::muted}, {"selection", &Scheme::selection});
    return pairs;
}

QPalette palette(const Scheme &scheme)
{
    QPalette made(scheme.text, scheme.raised, scheme.base, scheme.line, scheme.border, scheme.text,
                  scheme.text, scheme.base, scheme.window);
    made.setColor(QPalette::AlternateBase, scheme.alternate);
    made.setColor(QPalette::Highlight, scheme.selection);
    made.setColor(QPalette::HighlightedText, scheme.selectedText);
    made.setColor(QPalette::Link, scheme.accent);
    made.setColor(QPalette::LinkVisited, scheme.accent);
    made.setColor(QPalette::ToolTipBase, scheme.raised);
    made.setColor(QPalette::ToolTipText, scheme.text);
    made.setColor(QPalette::PlaceholderText, scheme.muted);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        made.setColor(QPalette::Disabled, role, scheme.disabled);
    return made;
}

QString filledIn(QString source, const Scheme &scheme)
{
    for (const Role &role : kRoles)
        source.replace(QLatin1Char('@') + QLatin1String(role.name) + QLatin1Char('@'),
                       (scheme.*role.color).name());
    return source.replace(QStringLiteral("@theme@"),
                          scheme.dark ? QStringLiteral("dark") : QStringLiteral("light"));
}

} // namespace samovar::style
