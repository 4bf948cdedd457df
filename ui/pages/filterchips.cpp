// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/filterchips.h"

#include "core/db/changebus.h"
#include "core/letters/lettertemplate.h"
#include "core/participants/participantfields.h"
#include "core/tracks/tracks.h"
#include "core/workspace/workspace.h"
#include "ui/support/flowlayout.h"
#include "ui/support/style.h"

#include <QAction>
#include <QLocale>
#include <QMenu>
#include <QPushButton>

#include <algorithm>
#include <array>
#include <utility>

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

QString registeredText(const RegisteredSpan &span)
{
    if (!span.from.isValid())
        return FilterChips::tr("Registered at no known time");
    const QString format = QStringLiteral("dd.MM.yyyy");
    const QString first = span.from.toString(format);
    const QString last = span.until.addSecs(-1).toString(format);
    return FilterChips::tr("Registered: %1").arg(first == last ? first : first + QChar(u'–') + last);
}

QString letterTitle(const QString &key)
{
    const LetterKind *kind = letterKind(key);
    return kind != nullptr ? kind->title.translated() : key;
}

QString asItIs(const QString &value)
{
    return value;
}

} // namespace

FilterChips::FilterChips(const Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_participants(workspace.participants())
    , m_sourceChip(makeMenuChip(QStringLiteral("sourceChip")))
    , m_categoryChip(makeMenuChip(QStringLiteral("categoryChip")))
    , m_trackChip(makeMenuChip(QStringLiteral("trackChip")))
    , m_lateChip(new QPushButton(tr("Late"), this))
    , m_choiceChip(makeExtraChip(QStringLiteral("choiceChip"), [](auto &filter) { filter.choice.reset(); }))
    , m_registeredChip(
          makeExtraChip(QStringLiteral("registeredChip"), [](auto &filter) { filter.registered.reset(); }))
    , m_sourcesChip(
          makeExtraChip(QStringLiteral("sourcesChip"), [](auto &filter) { filter.onlySources.clear(); }))
    , m_letterChip(makeExtraChip(QStringLiteral("letterChip"), [](auto &filter) { filter.letter.reset(); }))
    , m_clearFiltersButton(new QPushButton(tr("Clear filters"), this))
{
    auto *layout = new FlowLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::kSmall);
    for (QPushButton *button : {m_sourceChip, m_categoryChip, m_trackChip, m_lateChip, m_choiceChip,
                                m_registeredChip, m_sourcesChip, m_letterChip, m_clearFiltersButton})
        layout->addWidget(button);

    m_lateChip->setObjectName(QStringLiteral("lateChip"));
    m_lateChip->setProperty("chip", true);
    m_lateChip->setCheckable(true);
    m_lateChip->setToolTip(tr("Only those who registered after the deadline."));
    m_clearFiltersButton->setObjectName(QStringLiteral("clearFiltersButton"));
    m_clearFiltersButton->setProperty("link", true);
    connectChips();
    readTracks();
}

void FilterChips::connectChips()
{
    connect(m_sourceChip->menu(), &QMenu::aboutToShow, this, [this] {
        offer(m_sourceChip, &ParticipantFilter::source, &Participants::sources, tr("All sources"),
              sourceName);
    });
    connect(m_categoryChip->menu(), &QMenu::aboutToShow, this, [this] {
        offer(m_categoryChip, &ParticipantFilter::category, &Participants::categories, tr("All categories"),
              asItIs);
        ParticipantFilter none = m_filter;
        none.category.clear();
        none.uncategorised = true;
        m_categoryChip->menu()->addSeparator();
        addOffer(m_categoryChip->menu(), tr("Without a category"), none);
    });
    connect(m_trackChip->menu(), &QMenu::aboutToShow, this, &FilterChips::offerTracks);
    connect(m_lateChip, &QPushButton::clicked, this, [this](bool checked) {
        ParticipantFilter filter = m_filter;
        filter.lateOnly = checked;
        choose(filter);
    });
    connect(m_clearFiltersButton, &QPushButton::clicked, this, [this] { choose({}); });
    connect(&m_workspace.bus(), &ChangeBus::changed, this, [this](const TableChanges &changes) {
        if (changes.touches(QStringLiteral("tracks")))
            readTracks();
    });
}

void FilterChips::readTracks()
{
    m_tracks = m_workspace.tracks().all().valueOr({});
    showFilter();
}

QString FilterChips::trackTitle(TrackId id) const
{
    const auto found =
        std::find_if(m_tracks.begin(), m_tracks.end(), [id](const Track &track) { return track.id == id; });
    return found != m_tracks.end() ? found->title : tr("a removed track");
}

QPushButton *FilterChips::makeExtraChip(const QString &objectName, void (*clear)(ParticipantFilter &))
{
    auto *chip = new QPushButton(this);
    chip->setObjectName(objectName);
    chip->setProperty("chip", true);
    chip->setCheckable(true);
    connect(chip, &QPushButton::clicked, this, [this, clear] {
        ParticipantFilter filter = m_filter;
        clear(filter);
        choose(filter);
    });
    return chip;
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

void FilterChips::addOffer(QMenu *menu, const QString &text, const ParticipantFilter &filter)
{
    QAction *action = menu->addAction(text);
    action->setCheckable(true);
    action->setChecked(m_filter == filter);
    connect(action, &QAction::triggered, this, [this, filter] { choose(filter); });
}

void FilterChips::offerTracks()
{
    QMenu *menu = m_trackChip->menu();
    menu->clear();
    const auto add = [&](const QString &text, const std::optional<TrackId> &track) {
        ParticipantFilter filter = m_filter;
        filter.track = track;
        addOffer(menu, text, filter);
    };
    add(tr("All tracks"), {});
    menu->addSeparator();
    for (const Track &track : std::as_const(m_tracks))
        add(unmarked(shortened(track.title, kMenuWidth)), track.id);
    menu->addSeparator();
    add(tr("Without a track"), TrackId());
}

void FilterChips::offer(QPushButton *chip, QString ParticipantFilter::*field, Counts counts,
                        const QString &all, QString (*title)(const QString &value))
{
    QMenu *menu = chip->menu();
    menu->clear();
    const auto add = [&](const QString &text, const QString &value) {
        ParticipantFilter filter = m_filter;
        filter.*field = value;
        if (field == &ParticipantFilter::category)
            filter.uncategorised = false;
        addOffer(menu, text, filter);
        menu->actions().constLast()->setData(value);
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
    const bool isWithout = m_filter.track && !m_filter.track->isValid();
    const QString track = m_filter.track ? trackTitle(*m_filter.track) : QString();
    showChip(m_sourceChip, tr("Source"), m_filter.source.isEmpty() ? QString() : sourceName(m_filter.source));
    showChip(m_categoryChip, tr("Category"),
             m_filter.uncategorised && m_filter.category.isEmpty() ? tr("none") : m_filter.category);
    showChip(m_trackChip, tr("Track"), isWithout ? tr("none") : track);
    m_trackChip->setVisible(!m_tracks.isEmpty() || m_filter.track.has_value());
    m_lateChip->setChecked(m_filter.lateOnly);
    showExtraChips();
    m_clearFiltersButton->setVisible(m_filter != ParticipantFilter());
}

void FilterChips::showExtraChips()
{
    const std::array choices{tr("First choice: %1"), tr("Second choice: %1"), tr("Third choice: %1")};
    QString choice;
    if (m_filter.choice)
        choice = choices.at(static_cast<size_t>(std::clamp(m_filter.choice->rank, 1, 3) - 1))
                     .arg(trackTitle(m_filter.choice->track));
    showExtra(m_choiceChip, choice);
    showExtra(m_registeredChip, m_filter.registered ? registeredText(*m_filter.registered) : QString());
    showExtra(m_sourcesChip, m_filter.onlySources.isEmpty()
                                 ? QString()
                                 : tr("Only by: %1").arg(sourcesName(m_filter.onlySources)));
    QString letter;
    if (m_filter.letter)
        letter = (m_filter.letter->isMade ? tr("Has the letter: %1") : tr("Without the letter: %1"))
                     .arg(letterTitle(m_filter.letter->key));
    showExtra(m_letterChip, letter);
}

void FilterChips::showExtra(QPushButton *chip, const QString &text)
{
    chip->setVisible(!text.isEmpty());
    chip->setText(unmarked(shortened(text, 2 * kChipWidth)) + QStringLiteral(" ×"));
    chip->setAccessibleName(text);
    chip->setToolTip(tr("%1. Press to take this filter away.").arg(text));
    chip->setChecked(true);
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
