// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/peoplecolumns.h"

#include "core/participants/participantfields.h"
#include "ui/models/participantsmodel.h"
#include "ui/support/style.h"

#include <QHeaderView>
#include <QMenu>
#include <QSettings>
#include <QTableView>

namespace samovar {

namespace {

const QString kShownKey = QStringLiteral("participants/columns");
const QString kWidthsKey = QStringLiteral("participants/widths");
const QString kName = QStringLiteral("name");

QStringList usualColumns()
{
    return {kName,
            QStringLiteral("organisation"),
            QStringLiteral("position"),
            QStringLiteral("email"),
            QStringLiteral("phone"),
            QStringLiteral("city"),
            QStringLiteral("category"),
            QStringLiteral("track"),
            QStringLiteral("registered")};
}

/// In characters of the view's font.
int usualWidth(const ParticipantField &field)
{
    const QLatin1String key(field.key);
    if (key == QLatin1String("name"))
        return 34;
    if (key == QLatin1String("organisation") || key == QLatin1String("preferences"))
        return 38;
    switch (field.look) {
    case ParticipantField::Look::Email:
        return 28;
    case ParticipantField::Look::Phone:
    case ParticipantField::Look::Moment:
        return 20;
    case ParticipantField::Look::Marks:
        return 16;
    case ParticipantField::Look::Text:
    case ParticipantField::Look::Name:
        break;
    }
    return 22;
}

QString keyOf(int column)
{
    return QString::fromLatin1(participantFields()[static_cast<size_t>(column)].key);
}

} // namespace

PeopleColumns::PeopleColumns(QTableView &names, QTableView &others, QSettings &settings)
    : m_names(names)
    , m_others(others)
    , m_settings(settings)
{
    m_saving.setSingleShot(true);
    m_saving.setInterval(0);
    connect(&m_saving, &QTimer::timeout, this, &PeopleColumns::save);
    setUsualWidths();
    restore();
    for (const QTableView *view : {&m_names, &m_others}) {
        connect(view->horizontalHeader(), &QHeaderView::sectionResized, &m_saving,
                qOverload<>(&QTimer::start));
        connect(view->horizontalHeader(), &QHeaderView::sectionMoved, &m_saving, qOverload<>(&QTimer::start));
    }
}

QStringList PeopleColumns::shown() const
{
    QStringList keys = {kName};
    const QHeaderView *header = m_others.horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (!header->isSectionHidden(column))
            keys += keyOf(column);
    }
    return keys;
}

int PeopleColumns::firstColumn() const
{
    const QStringList keys = shown();
    return keys.size() > 1 ? ParticipantsModel::columnOf(keys[1]) : -1;
}

void PeopleColumns::fill(QMenu &menu)
{
    const QStringList now = shown();
    for (const ParticipantField &field : participantFields()) {
        const QString key = QString::fromLatin1(field.key);
        QAction *action = menu.addAction(field.title.translated());
        action->setObjectName(QStringLiteral("column_") + key);
        action->setCheckable(true);
        action->setChecked(now.contains(key));
        action->setEnabled(key != kName);
        connect(action, &QAction::toggled, this, [this, key](bool isShown) { setShown(key, isShown); });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("Usual columns")), &QAction::triggered, this, [this] {
        setUsualWidths();
        show(usualColumns());
        save();
    });
}

void PeopleColumns::restore()
{
    const QStringList keys = m_settings.value(kShownKey).toStringList();
    show(keys.isEmpty() ? usualColumns() : keys);
    const QVariantMap widths = m_settings.value(kWidthsKey).toMap();
    for (auto width = widths.begin(); width != widths.end(); ++width) {
        const int column = ParticipantsModel::columnOf(width.key());
        if (column < 0 || width->toInt() <= 0)
            continue;
        (width.key() == kName ? m_names : m_others).setColumnWidth(column, width->toInt());
    }
}

void PeopleColumns::show(const QStringList &keys)
{
    QHeaderView *header = m_others.horizontalHeader();
    for (int column = 0; column < header->count(); ++column) {
        const bool isName = keyOf(column) == kName;
        m_names.setColumnHidden(column, !isName);
        m_others.setColumnHidden(column, isName || !keys.contains(keyOf(column)));
    }
    int visual = 0;
    for (const QString &key : keys) {
        const int column = ParticipantsModel::columnOf(key);
        if (column >= 0)
            header->moveSection(header->visualIndex(column), visual++);
    }
}

void PeopleColumns::setShown(const QString &key, bool isShown)
{
    m_others.setColumnHidden(ParticipantsModel::columnOf(key), !isShown);
    save();
}

void PeopleColumns::setUsualWidths()
{
    const int character = m_others.fontMetrics().averageCharWidth();
    for (const ParticipantField &field : participantFields()) {
        const int column = ParticipantsModel::columnOf(QString::fromLatin1(field.key));
        const int width = usualWidth(field) * character + 2 * style::kSmall;
        m_names.setColumnWidth(column, width);
        m_others.setColumnWidth(column, width);
    }
}

void PeopleColumns::save() const
{
    const QStringList keys = shown();
    QVariantMap widths;
    for (const QString &key : keys) {
        const int column = ParticipantsModel::columnOf(key);
        widths.insert(key, (key == kName ? m_names : m_others).columnWidth(column));
    }
    m_settings.setValue(kShownKey, keys);
    m_settings.setValue(kWidthsKey, widths);
}

} // namespace samovar
