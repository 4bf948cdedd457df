// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The schedule's page of the sample event, shown in a window of its own, for its tests.
#pragma once

#include "core/db/changejournal.h"
#include "core/event/eventdetails.h"
#include "core/schedule/schedule.h"
#include "core/tracks/tracks.h"
#include "tests/ui/participantsfixture.h"
#include "ui/models/schedulemodel.h"
#include "ui/pages/schedulepage.h"
#include "ui/schedule/dayview.h"

#include <QApplication>

namespace samovar::test {

class ScheduleFixture : public PageFixture {
public:
    explicit ScheduleFixture(bool sample = true) : PageFixture(sample) { open(); }

    void open()
    {
        page = std::make_unique<SchedulePage>(*context);
        page->resize(1280, 720);
        page->show();
        QApplication::setActiveWindow(page.get());
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        view = &control<DayView>(*page, "dayView");
        view->setFocus();
    }

    [[nodiscard]] static QDateTime at(int day, int hour, int minute = 0)
    {
        return {QDate(2021, 9, day), QTime(hour, minute), QTimeZone("Europe/Moscow")};
    }
    [[nodiscard]] Schedule &schedule() const { return workspace->schedule(); }
    [[nodiscard]] qsizetype steps() const { return workspace->journal().steps().valueOr({}).size(); }
    [[nodiscard]] QList<ScheduleItem> items() const { return schedule().items().valueOr({}); }
    [[nodiscard]] ScheduleItem stored(ScheduleItemId id) const
    {
        auto found = schedule().item(id);
        REQUIRE(found.ok());
        return *found;
    }
    /// The first item whose title begins so.
    [[nodiscard]] ScheduleItem named(const QString &begin) const
    {
        for (const ScheduleItem &item : items()) {
            if (item.title.startsWith(begin))
                return item;
        }
        FAIL("There is no such item.");
        return {};
    }
    [[nodiscard]] ScheduleItemId selected() const
    {
        const auto ids = view->selectedIds();
        return ids.size() == 1 ? ids.first() : ScheduleItemId();
    }
    void select(ScheduleItemId id) const
    {
        view->selectItems({id});
        view->setFocus();
        REQUIRE(selected() == id);
    }
    ScheduleItemId add(const QString &title, const QDateTime &starts, const QDateTime &ends) const
    {
        ScheduleItem item;
        item.title = title;
        item.starts = starts;
        item.ends = ends;
        const auto id = schedule().add(item);
        REQUIRE(id.ok());
        return *id;
    }
    void undo() const { REQUIRE(workspace->journal().undo().ok()); }

    std::unique_ptr<SchedulePage> page;
    DayView *view = nullptr;
};

} // namespace samovar::test
