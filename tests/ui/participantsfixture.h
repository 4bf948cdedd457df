// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The participants' page of the sample event with two people more, for the tests of the page.
#pragma once

#include "core/db/changejournal.h"
#include "tests/ui/pagefixture.h"
#include "ui/models/participantsmodel.h"
#include "ui/pages/filterchips.h"
#include "ui/pages/participantspage.h"
#include "ui/pages/peopletable.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

namespace samovar::test {

/// QTest::keyClicks knows no Cyrillic.
inline void typeText(QWidget &widget, const QString &text)
{
    for (const QChar letter : text)
        QTest::sendKeyEvent(QTest::Click, &widget, Qt::Key_unknown, QString(letter), Qt::NoModifier);
}

/// The page of the sample event with two people more, shown in a window of its own.
class ParticipantsFixture : public PageFixture {
public:
    ParticipantsFixture() : PageFixture(true)
    {
        Participant one;
        one.surname = QStringLiteral("Тестёркина");
        one.given = QStringLiteral("Алёна");
        one.email = QStringLiteral("alyona@proba.example");
        one.organisation = QStringLiteral("АААА Первая библиотека");
        one.registeredAt = QDateTime(QDate(2021, 9, 10), QTime(11, 3), QTimeZone::utc());
        alyona = *workspace->participants().add(one);
        Participant other = one;
        other.surname = QStringLiteral("Тестерман");
        other.given = QStringLiteral("Пётр");
        other.email = QStringLiteral("Alyona@proba.example"); // one mailbox for both
        pyotr = *workspace->participants().add(other);
        page = std::make_unique<ParticipantsPage>(*context);
        page->resize(1280, 720);
        page->QWidget::show();
        QApplication::setActiveWindow(page.get());
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        table = &control<PeopleTable>(*page, "peopleTable");
        table->setFocus();
    }

    [[nodiscard]] const QAbstractItemModel &rows() const { return *table->model(); }
    [[nodiscard]] qsizetype steps() const { return workspace->journal().steps().valueOr({}).size(); }
    [[nodiscard]] Participant stored(ParticipantId id) const
    {
        auto found = workspace->participants().participant(id);
        REQUIRE(found.ok());
        return *found;
    }
    void search(const QString &text) const
    {
        auto &field = control<QLineEdit>(*page, "searchField");
        field.clear();
        typeText(field, text);
    }
    void putCursor(ParticipantId id, QStringView column) const
    {
        REQUIRE(table->selectPerson(id));
        table->setFocus();
        const int row = table->currentIndex().row();
        table->setCurrentIndex(rows().index(row, ParticipantsModel::columnOf(column)));
    }

    ParticipantId alyona;
    ParticipantId pyotr;
    std::unique_ptr<ParticipantsPage> page;
    PeopleTable *table = nullptr;
};

inline QString textOf(const QWidget &root, const char *label)
{
    return control<QLabel>(root, label).text();
}

/// Types over all that \a field holds.
inline void typeOver(QWidget &field, const QString &text)
{
    QTest::keyClick(&field, Qt::Key_A, Qt::ControlModifier);
    typeText(field, text);
}

} // namespace samovar::test
