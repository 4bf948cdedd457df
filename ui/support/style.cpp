// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/style.h"

#include "ui/support/scheme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QLabel>
#include <QLoggingCategory>
#include <QPainter>
#include <QPixmap>
#include <QProxyStyle>
#include <QStyleFactory>

namespace samovar::style {

namespace {

Q_LOGGING_CATEGORY(lcStyle, "samovar.style")

const QStringList kIconFolders = {QStringLiteral(":/icons"), QStringLiteral("/usr/share/icons")};

bool g_dark = false; // what the last apply() decided; written and read in the GUI thread alone

const Scheme &scheme()
{
    return g_dark ? darkScheme() : lightScheme();
}

QPixmap tinted(QPixmap pixmap, const QColor &tint)
{
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), tint);
    return pixmap;
}

/// An icon for a filled button, in the colours of its text.
QIcon onAccent(const QIcon &icon)
{
    QIcon made;
    for (const int size : {16, 22, 32, 44}) {
        const QPixmap pixmap = icon.pixmap(size);
        made.addPixmap(tinted(pixmap, scheme().onAccent), QIcon::Normal);
        made.addPixmap(tinted(pixmap, scheme().disabled), QIcon::Disabled);
    }
    return made;
}

/// Fusion with our icons on filled buttons and without a blinking default button.
class FusionStyle : public QProxyStyle {
public:
    FusionStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("fusion"))) {}

    void polish(QWidget *widget) override
    {
        QProxyStyle::polish(widget);
        auto *button = qobject_cast<QAbstractButton *>(widget);
        if (button != nullptr && button->property("primary").toBool() && !button->icon().isNull())
            button->setIcon(onAccent(button->icon()));
    }
    using QProxyStyle::polish;

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override
    {
        switch (hint) {
        case SH_UnderlineShortcut:
        case SH_ItemView_ShowDecorationSelected:
            return 1;
        case SH_EtchDisabledText:
            return 0;
        default:
            return QProxyStyle::styleHint(hint, option, widget, data);
        }
    }

    /// Text that has no room ends in «…», wherever the style paints it: combo boxes, labels, heads.
    void drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette, bool enabled,
                      const QString &text, QPalette::ColorRole role) const override
    {
        const bool isOneLine =
            (flags & (Qt::TextWordWrap | Qt::TextShowMnemonic | Qt::TextHideMnemonic)) == 0 &&
            !text.contains(QLatin1Char('\n'));
        const QString shown =
            isOneLine ? painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()) : text;
        QProxyStyle::drawItemText(painter, rect, flags, palette, enabled, shown, role);
    }

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override
    {
        // What stands left and right of a cell's text, less one: cells line up with their heads.
        if (metric == PM_FocusFrameHMargin)
            return kSmall - 1;
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
};

bool systemIsDark()
{
    // The palette that the platform gave, before the first of ours was set.
    static const QPalette system = QApplication::palette();
    return system.color(QPalette::Window).lightness() < system.color(QPalette::WindowText).lightness();
}

double factor(FontRole role)
{
    switch (role) {
    case FontRole::Caption:
        return 0.9;
    case FontRole::Body:
        return 1.0;
    case FontRole::Title:
        return 1.45;
    case FontRole::Display:
        return 2.0;
    }
    return 1.0;
}

} // namespace

void apply(QApplication &application, Theme theme)
{
    const bool systemDark = systemIsDark();
    g_dark = theme == Theme::Dark || (theme == Theme::System && systemDark);
    QIcon::setThemeSearchPaths(kIconFolders);
    QIcon::setThemeName(g_dark ? QStringLiteral("breeze-dark") : QStringLiteral("breeze"));
    application.setStyle(new FusionStyle);
    QApplication::setPalette(palette(scheme()));
    QFile sheet(QStringLiteral(":/style/samovar.qss"));
    if (!sheet.open(QIODevice::ReadOnly))
        qCWarning(lcStyle, "The style sheet is missing from the program.");
    application.setStyleSheet(filledIn(QString::fromUtf8(sheet.readAll()), scheme()));
}

bool isDark()
{
    return g_dark;
}

QFont font(FontRole role)
{
    QFont made = QApplication::font();
    made.setPointSizeF(made.pointSizeF() * factor(role));
    if (role == FontRole::Title || role == FontRole::Display)
        made.setWeight(QFont::DemiBold);
    return made;
}

QFont tabular(const QFont &base)
{
    // Qt 6.4 cannot ask a font for tabular figures, but nearly every interface font has them from the start.
    const QFontMetrics metrics(base);
    for (char digit = '1'; digit <= '9'; ++digit) {
        if (metrics.horizontalAdvance(QLatin1Char(digit)) != metrics.horizontalAdvance(QLatin1Char('0'))) {
            QFont even = base;
            even.setFamilies({QStringLiteral("DejaVu Sans"), base.family()});
            return even;
        }
    }
    return base;
}

QColor color(Meaning meaning)
{
    switch (meaning) {
    case Meaning::Accent:
        return scheme().accent;
    case Meaning::Decide:
        return scheme().decide;
    case Meaning::Problem:
        return scheme().problem;
    case Meaning::Done:
        return scheme().done;
    case Meaning::Muted:
        return scheme().muted;
    }
    return scheme().text;
}

QIcon icon(const QString &name)
{
    QIcon found = QIcon::fromTheme(name);
    if (found.isNull() || found.availableSizes().isEmpty())
        qCWarning(lcStyle, "There is no icon “%s”.", qUtf8Printable(name));
    return found;
}

QLabel *makeLabel(const QString &text, FontRole role, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setFont(font(role));
    if (role == FontRole::Caption)
        label->setProperty("muted", true);
    return label;
}

} // namespace samovar::style
