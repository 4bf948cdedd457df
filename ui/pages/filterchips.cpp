// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/filterchips.h"

#include "core/participants/participantfields.h"
#include "ui/support/style.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPushButton>

namespace samovar {

namespace {

constexpr int kMostOffered = 200; ///< values in a menu, most frequent first
constexpr int kMenuWidth = 60;    ///< characters of a value in a menu
constexpr int kChipWidth = 28;    ///< characters of a value on a chip

QString shortened(const QString &text, int characters)
{
    const QString line = text.simplified();
    return line.size() <= characters ? line : line.left(characters - 1).trimmed() + QChar(u'…');
}

QString unmarked(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

QString asItIs(const QString &value)
{
    return value;
}

} // namespace

FilterChips::FilterChips(const Participants &participants, QWidget *parent)
    : QWidget(parent)
    , m_participants(participants)
    , m_sourceChip(makeMenuChip(QStringLiteral("sourceChip")))
    , m_categoryChip(makeMenuChip(QStringLiteral("categoryChip")))
    , m_lateChip(new QPushButton(tr("Late"), this))
    , m_clearFiltersButton(new QPushButton(tr("Clear filters"), this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::kSmall);
    for (QPushButton *button : {m_sourceChip, m_categoryChip, m_lateChip, m_clearFiltersButton})
        layout->addWidget(button);
    layout->addStretch();

    m_lateChip->setObjectName(QStringLiteral("lateChip"));
    m_lateChip->setProperty("chip", true);
    m_lateChip->setCheckable(true);
    m_lateChip->setToolTip(tr("Only those who registered after the deadline."));
    m_clearFiltersButton->setObjectName(QStringLiteral("clearFiltersButton"));
    m_clearFiltersButton->setProperty("link", true);

    connect(m_sourceChip->menu(), &QMenu::aboutToShow, this, [this] {
        offer(m_sourceChip, &ParticipantFilter::source, &Participants::sources, tr("All sources"),
              sourceName);
    });
    connect(m_categoryChip->menu(), &QMenu::aboutToShow, this, [this] {
        offer(m_categoryChip, &ParticipantFilter::category, &Participants::categories, tr("All categories"),
              asItIs);
    });
    connect(m_lateChip, &QPushButton::clicked, this, [this](bool checked) {
        ParticipantFilter filter = m_filter;
        filter.lateOnly = checked;
        choose(filter);
    });
    connect(m_clearFiltersButton, &QPushButton::clicked, this, [this] { choose({}); });
    showFilter();
}

QPushButton *FilterChips::makeMenuChip(const QString &objectName)
{
    auto *chip = new QPushButton(this);
    chip->setObjectName(objectName);
    chip->setProperty("chip", true);
    chip->setProperty("hasMenu", true);
    chip->setCheckable(true);
    auto *menu = new QMenu(chip);
    menu->setObjectName(objectName + QStringLiteral("Menu"));
    chip->setMenu(menu);
    // A chip is checked where it filters, not where it was pressed.
    connect(menu, &QMenu::aboutToHide, this, &FilterChips::showFilter, Qt::QueuedConnection);
    return chip;
}

void FilterChips::offer(QPushButton *chip, QString ParticipantFilter::*field, Counts counts,
                        const QString &all, QString (*title)(const QString &value))
{
    QMenu *menu = chip->menu();
    menu->clear();
    const auto add = [&](const QString &text, const QString &value) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(m_filter.*field == value);
        action->setData(value);
        connect(action, &QAction::triggered, this, [this, field, value] {
            ParticipantFilter filter = m_filter;
            filter.*field = value;
            choose(filter);
        });
    };
    add(all, QString());
    menu->addSeparator();
    const auto values = (m_participants.*counts)().valueOr({});
    for (const ValueCount &one : values.first(qMin<qsizetype>(values.size(), kMostOffered))) {
        if (!one.value.isEmpty())
            add(unmarked(shortened(title(one.value), kMenuWidth)) + u'\t' + QLocale().toString(one.count),
                one.value);
    }
}

void FilterChips::setFilter(const ParticipantFilter &filter)
{
    m_filter = filter;
    showFilter();
}

void FilterChips::choose(const ParticipantFilter &filter)
{
    setFilter(filter);
    Q_EMIT chosen(filter);
}

void FilterChips::showFilter()
{
    showChip(m_sourceChip, tr("Source"), m_filter.source.isEmpty() ? QString() : sourceName(m_filter.source));
    showChip(m_categoryChip, tr("Category"), m_filter.category);
    m_lateChip->setChecked(m_filter.lateOnly);
    m_clearFiltersButton->setVisible(m_filter != ParticipantFilter());
}

void FilterChips::showChip(QPushButton *chip, const QString &title, const QString &value)
{
    const QString text = value.isEmpty() ? title : tr("%1: %2").arg(title, shortened(value, kChipWidth));
    chip->setText(unmarked(text));
    chip->setAccessibleName(value.isEmpty() ? title : tr("%1: %2").arg(title, value));
    chip->setToolTip(value.size() > kChipWidth ? value : QString());
    chip->setChecked(!value.isEmpty());
}

} // namespace samovar
