// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/schedule/itemform.h"

#include "core/schedule/schedulecomposer.h"
#include "ui/models/schedulemodel.h"
#include "ui/schedule/fieldtools.h"
#include "ui/schedule/peoplerows.h"
#include "ui/support/fieldedit.h"
#include "ui/support/style.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <utility>

namespace samovar {

namespace {

/// A choice that the wheel does not change: it scrolls the form.
class FormChoice : public QComboBox {
public:
    explicit FormChoice(QWidget *parent) : QComboBox(parent)
    {
        setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
        setMinimumContentsLength(8);
        setFocusPolicy(Qt::StrongFocus);
    }

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

/// \a date and \a time on the clocks of the item's zone.
QDateTime clockMoment(const QDate &date, const QTime &time, const QDateTime &like)
{
    return {date, time, like.timeZone()};
}

} // namespace

ItemForm::ItemForm(Store store, QWidget *parent)
    : QWidget(parent)
    , m_store(std::move(store))
    , m_title(new FieldEdit(false, this))
    , m_kind(new FormChoice(this))
    , m_track(new FormChoice(this))
    , m_day(new DayField(this))
    , m_starts(new TimeField(this))
    , m_ends(new TimeField(this))
    , m_endsNextDay(new QCheckBox(tr("Ends on the next day"), this))
    , m_place(new FieldEdit(false, this))
    , m_people(new PeopleRows(this))
{
    m_title->setObjectName(QStringLiteral("titleEdit"));
    m_kind->setObjectName(QStringLiteral("kindChoice"));
    m_track->setObjectName(QStringLiteral("trackChoice"));
    m_day->setObjectName(QStringLiteral("dayField"));
    m_starts->setObjectName(QStringLiteral("startsField"));
    m_ends->setObjectName(QStringLiteral("endsField"));
    m_endsNextDay->setObjectName(QStringLiteral("endsNextDay"));
    m_place->setObjectName(QStringLiteral("placeEdit"));
    m_people->setObjectName(QStringLiteral("peopleRows"));
    for (const auto kind : {ScheduleItem::Kind::Plenary, ScheduleItem::Kind::Group, ScheduleItem::Kind::Talk,
                            ScheduleItem::Kind::Break})
        m_kind->addItem(scheduleKindTitle(kind), static_cast<int>(kind));
    makeFields();
    connectFields();
}

QLabel *ItemForm::addLabel(QVBoxLayout &layout, const QString &text, QWidget *buddy)
{
    QLabel *label = style::makeLabel(text, style::FontRole::Caption, this);
    label->setBuddy(buddy);
    buddy->setAccessibleName(text);
    layout.addWidget(label);
    return label;
}

void ItemForm::addProblem(QVBoxLayout &layout, Field field)
{
    QLabel *label = style::makeLabel({}, style::FontRole::Body, this);
    label->setObjectName(QStringLiteral("problem%1").arg(static_cast<int>(field)));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->hide();
    layout.addWidget(label);
    layout.addSpacing(style::kTiny);
    m_problems.insert(field, label);
}

void ItemForm::makeFields()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::kTiny / 2);
    const auto add = [&](const QString &text, QWidget *field, Field which) {
        addLabel(*layout, text, field);
        layout->addWidget(field);
        addProblem(*layout, which);
    };
    add(tr("Title"), m_title, Field::Title);
    add(tr("Kind"), m_kind, Field::Kind);
    add(tr("Track"), m_track, Field::Track);
    makeTimes(*layout);
    add(tr("Place"), m_place, Field::Place);
    addLabel(*layout, tr("People and their roles"), m_people);
    layout->addWidget(m_people);
    addProblem(*layout, Field::People);
}

void ItemForm::makeTimes(QVBoxLayout &layout)
{
    addLabel(layout, tr("Day"), m_day);
    layout.addWidget(m_day);
    addProblem(layout, Field::Day);
    auto *line = new QHBoxLayout;
    line->setSpacing(style::kSmall);
    for (const auto &[text, field] : {std::pair{tr("Starts"), m_starts}, std::pair{tr("Ends"), m_ends}}) {
        auto *column = new QVBoxLayout;
        column->setSpacing(style::kTiny / 2);
        addLabel(*column, text, field);
        column->addWidget(field);
        line->addLayout(column, 1);
    }
    layout.addLayout(line);
    layout.addWidget(m_endsNextDay);
    addProblem(layout, Field::Starts);
    addProblem(layout, Field::Ends);
}

void ItemForm::connectFields()
{
    connect(m_kind, &QComboBox::activated, this, [this] { commitField(Field::Kind); });
    connect(m_track, &QComboBox::activated, this, [this] { commitField(Field::Track); });
    connect(m_title, &FieldEdit::committed, this, [this] { commitField(Field::Title); });
    connect(m_place, &FieldEdit::committed, this, [this] { commitField(Field::Place); });
    connect(m_day, &DayField::committed, this, [this] { commitField(Field::Day); });
    connect(m_starts, &TimeField::committed, this, [this] { commitField(Field::Starts); });
    connect(m_ends, &TimeField::committed, this, [this] { commitField(Field::Ends); });
    connect(m_endsNextDay, &QCheckBox::clicked, this, [this] { commitField(Field::Ends); });
    connect(m_people, &PeopleRows::committed, this, [this] { commitField(Field::People); });
}

void ItemForm::setTracks(const QList<Track> &tracks)
{
    if (m_track->count() > 0 && tracks == m_tracks)
        return;
    m_tracks = tracks;
    const QVariant chosen = m_track->currentData();
    m_track->clear();
    m_track->addItem(tr("For everybody"), qint64{0});
    for (const Track &track : tracks) {
        m_track->addItem(track.title, track.id.value);
        m_track->setItemData(m_track->count() - 1, track.title, Qt::ToolTipRole);
    }
    m_track->setCurrentIndex(std::max(0, m_track->findData(chosen)));
}

void ItemForm::setSuggestions(const QStringList &names, const QStringList &roles)
{
    m_people->setSuggestions(names, roles);
}

void ItemForm::setItem(const ScheduleItem &item)
{
    const bool isOther = m_item.id != item.id;
    m_item = item;
    if (isOther)
        takeBackRefused();
    else
        showStored(false);
}

void ItemForm::showStored(bool isOther)
{
    m_isShowing = true;
    const auto keeps = [&](Field field) { return m_refused.contains(field); };
    if (!keeps(Field::Title))
        m_title->setStored(m_item.title);
    if (!keeps(Field::Kind))
        m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(m_item.kind)));
    if (!keeps(Field::Track))
        m_track->setCurrentIndex(std::max(0, m_track->findData(m_item.track.value)));
    if (!keeps(Field::Day))
        m_day->setStored(m_item.starts.date(), isOther);
    if (!keeps(Field::Starts))
        m_starts->setStored(m_item.starts.time(), isOther);
    if (!keeps(Field::Ends)) {
        m_ends->setStored(m_item.ends.time(), isOther);
        m_endsNextDay->setChecked(m_item.ends.date() > m_item.starts.date());
    }
    m_endsNextDay->setVisible(keeps(Field::Ends) || m_endsNextDay->isChecked());
    if (!keeps(Field::Place))
        m_place->setStored(m_item.place);
    if (isOther) {
        m_title->revert();
        m_place->revert();
    }
    if (!keeps(Field::People))
        m_people->setPeople(m_item.people, isOther);
    showTrackChoice();
    m_isShowing = false;
}

void ItemForm::showTrackChoice()
{
    const bool isPlenary = m_kind->currentData().toInt() == static_cast<int>(ScheduleItem::Kind::Plenary);
    m_track->setEnabled(!m_isReadOnly && !isPlenary);
    m_track->setToolTip(isPlenary ? tr("A plenary is for everybody.") : m_track->currentText());
}

void ItemForm::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    for (FieldEdit *field : {m_title, m_place})
        field->setReadOnly(isReadOnly);
    for (QWidget *field : std::initializer_list<QWidget *>{m_kind, m_day, m_starts, m_ends, m_endsNextDay})
        field->setEnabled(!isReadOnly);
    m_people->setReadOnly(isReadOnly);
    showTrackChoice();
}

void ItemForm::apply(Field field, ScheduleItem &item) const
{
    switch (field) {
    case Field::Kind:
        item.kind = static_cast<ScheduleItem::Kind>(m_kind->currentData().toInt());
        break;
    case Field::Title:
        item.title = m_title->text();
        break;
    case Field::Track:
        item.track = TrackId{m_track->currentData().toLongLong()};
        break;
    case Field::Day:
    case Field::Starts: {
        const bool isDay = field == Field::Day;
        const QDateTime starts = clockMoment(isDay ? m_day->date() : item.starts.date(),
                                             isDay ? item.starts.time() : m_starts->time(), item.starts);
        item.ends = starts.addSecs(item.starts.secsTo(item.ends));
        item.starts = starts;
        break;
    }
    case Field::Ends: {
        const qint64 days =
            m_endsNextDay->isChecked() ? std::max<qint64>(1, item.starts.date().daysTo(item.ends.date())) : 0;
        item.ends = clockMoment(item.starts.date().addDays(days), m_ends->time(), item.starts);
        break;
    }
    case Field::Place:
        item.place = m_place->text();
        break;
    case Field::People:
        item.people = m_people->people();
        break;
    }
}

Result<void> ItemForm::tryFields(const QSet<Field> &fields)
{
    ScheduleItem edited = m_item;
    // A start moves the end, so that what was typed for the end comes after it.
    for (const Field field : {Field::Kind, Field::Title, Field::Track, Field::Day, Field::Starts, Field::Ends,
                              Field::Place, Field::People}) {
        if (fields.contains(field))
            apply(field, edited);
    }
    return m_store(edited);
}

void ItemForm::commitField(Field field)
{
    if (m_isShowing || m_isReadOnly)
        return;
    if (field == Field::People && m_people->hasNameless()) {
        m_refused += field;
        showProblem(field,
                    tr("Without a name nobody is listed. Type a name, or remove the person with “−”."));
        return;
    }
    QSet<Field> others = std::exchange(m_refused, {});
    others.remove(field);
    QSet<Field> tried = others;
    tried.insert(field);
    const ScheduleItemId id = m_item.id;
    auto stored = tryFields(tried);
    if (!stored && !others.isEmpty()) {
        m_refused = others;
        stored = tryFields({field});
    }
    if (m_item.id != id)
        return; // what is stored shows another item
    if (!stored)
        m_refused.insert(field);
    for (const Field each : std::as_const(tried)) {
        if (!m_refused.contains(each))
            showProblem(each, {});
    }
    if (!stored)
        showProblem(field, stored.error().message.text());
    showStored(false);
}

void ItemForm::showProblem(Field field, const QString &text)
{
    QLabel *label = m_problems.value(field);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, style::color(style::Meaning::Problem));
    label->setPalette(colours);
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

void ItemForm::takeBackRefused()
{
    const QSet<Field> refused = std::exchange(m_refused, {});
    for (const Field field : refused)
        showProblem(field, {});
    showStored(true);
}

void ItemForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_refused.isEmpty())
        takeBackRefused();
    else
        QWidget::keyPressEvent(event);
}

void ItemForm::commit()
{
    m_title->commit();
    m_place->commit();
    if (m_starts->hasFocus())
        commitField(Field::Starts);
    else if (m_ends->hasFocus())
        commitField(Field::Ends);
    else if (m_day->hasFocus())
        commitField(Field::Day);
    else if (focusWidget() != nullptr && focusWidget()->hasFocus() && m_people->isAncestorOf(focusWidget()))
        commitField(Field::People);
}

void ItemForm::focusTitle()
{
    m_title->setFocus(Qt::OtherFocusReason);
    m_title->selectAll();
}

} // namespace samovar
