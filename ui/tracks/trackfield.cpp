// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tracks/trackfield.h"

#include "core/participants/participantfields.h"
#include "core/tracks/tracks.h"
#include "ui/support/style.h"

#include <QComboBox>
#include <QLabel>
#include <QTimeZone>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace samovar {

namespace {

/// A wheel over it scrolls the panel: nobody is moved by the way.
class QuietComboBox : public QComboBox {
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace

TrackField::TrackField(const Tracks &tracks, QWidget *parent)
    : QWidget(parent)
    , m_tracks(tracks)
    , m_track(new QuietComboBox(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::kTiny / 2);
    const QString title = participantField(u"track")->title.translated();
    auto *label = style::makeLabel(title, style::FontRole::Caption, this);
    label->setBuddy(m_track);
    m_track->setObjectName(QStringLiteral("trackEdit"));
    m_track->setAccessibleName(title);
    m_track->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_track->setMinimumContentsLength(10);
    m_track->setFocusPolicy(Qt::StrongFocus);
    m_wishes = style::makeLabel({}, style::FontRole::Caption, this);
    m_wishes->setObjectName(QStringLiteral("trackWishes"));
    m_wishes->setTextFormat(Qt::PlainText);
    m_wishes->setWordWrap(true);
    layout->addWidget(label);
    layout->addWidget(m_track);
    layout->addWidget(m_wishes);
    connect(m_track, &QComboBox::activated, this, &TrackField::choose);
}

void TrackField::setPerson(const Participant &person, bool isReadOnly)
{
    const auto tracks = m_tracks.all().valueOr({});
    setVisible(!tracks.isEmpty());
    m_track->setEnabled(!isReadOnly);
    m_track->clear();
    m_track->addItem(tr("No track"), qint64{0});
    m_present = {};
    for (const Track &track : tracks) {
        m_track->addItem(track.title, track.id.value);
        if (track.title != person.track)
            continue;
        m_present = track.id;
        m_track->setCurrentIndex(m_track->count() - 1);
    }
    m_track->setToolTip(person.track);
    const ParticipantField *wishes = participantField(u"preferences");
    const QString wished = wishes->text(person, QTimeZone::utc());
    m_wishes->setText(tr("Wishes: %1").arg(wished));
    m_wishes->setVisible(!wished.isEmpty());
}

void TrackField::choose(int index)
{
    const TrackId track{m_track->itemData(index).toLongLong()};
    if (track != m_present)
        Q_EMIT chosen(track);
}

} // namespace samovar
