// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// A section of the settings that is a list: days, zones, organisations, deadlines, links.
#pragma once

#include "ui/settings/rowlist.h"
#include "ui/settings/settingssection.h"

#include <QVBoxLayout>

namespace samovar {

/// \a Row is one of ui/settings/settingsrows.h.
template <class Row>
class RowsSection : public SettingsSection {
public:
    using Value = typename Row::Value;
    using Values = QList<Value> EventInfo::*;

    RowsSection(Values values, const char *addName, const RowList::Texts &texts, bool hasOrder)
        : m_values(values)
        , m_list(new RowList(addName, texts, hasOrder))
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(m_list);
        connect(m_list, &RowList::edited, this, &SettingsSection::edited);
        connect(m_list, &RowList::addRequested, this, [this] { add(); });
    }

    void show(const EventInfo &event) override
    {
        m_event = event;
        QList<SettingsRow *> rows;
        for (const Value &value : event.*m_values)
            rows += new Row(value, event);
        m_list->setRows(rows);
    }

    void collect(EventInfo &event) const override
    {
        QList<Value> values;
        for (const SettingsRow *row : m_list->rows()) {
            if (const auto value = static_cast<const Row *>(row)->value())
                values += *value;
        }
        event.*m_values = values;
    }

    void follow(const EventInfo &event) override
    {
        m_event = event;
        for (SettingsRow *row : m_list->rows())
            static_cast<Row *>(row)->follow(event);
    }

private:
    void add()
    {
        auto *row = new Row(Row::next(m_event), m_event);
        m_list->append(row);
        row->setFocus(Qt::TabFocusReason);
        // Some rows are whole as they begin.
        Q_EMIT edited();
    }

    Values m_values;
    RowList *m_list;
    EventInfo m_event;
};

} // namespace samovar
