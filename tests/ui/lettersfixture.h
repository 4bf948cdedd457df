// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The letters' page in a window of its own, for its tests.
#pragma once

#include "core/db/changejournal.h"
#include "core/event/eventdetails.h"
#include "core/letters/letters.h"
#include "tests/ui/participantsfixture.h"
#include "tests/ui/waiting.h"
#include "tests/ui/windowfixture.h"
#include "ui/letters/letterpreview.h"
#include "ui/models/letterpeoplemodel.h"
#include "ui/pages/letterspage.h"

#include <QDir>
#include <QListWidget>
#include <QProcess>
#include <QTableView>
#include <QTimer>

#include <algorithm>

namespace samovar::test {

inline const QString kZoom = u"zoom-link"_qs;
inline const QString kConfirmation = u"registration-confirmed"_qs;

inline QString squeezedText(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

/// The words of a PDF in the order they were painted.
inline QString wordsOfPdf(const QString &path)
{
    QProcess process;
    process.start(u"pdftotext"_qs, {u"-raw"_qs, path, u"-"_qs});
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitCode() == 0);
    return squeezedText(QString::fromUtf8(process.readAllStandardOutput()));
}

inline QStringList pdfsOf(const QString &folder)
{
    return QDir(folder).entryList({u"*.pdf"_qs}, QDir::Files, QDir::Name);
}

/// With the sample event or an empty one; open() shows the page.
class LettersFixture : public PageFixture {
public:
    explicit LettersFixture(bool sample = true) : PageFixture(sample) {}

    void open()
    {
        page = std::make_unique<LettersPage>(*context);
        page->resize(1280, 720);
        page->QWidget::show();
        QApplication::setActiveWindow(page.get());
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        waitForCounts();
    }

    [[nodiscard]] Letters &letters() const { return workspace->letters(); }
    [[nodiscard]] QString key() const
    {
        return control<QListWidget>(*page, "letterKinds").currentItem()->data(Qt::UserRole).toString();
    }
    void choose(const QString &kind) const
    {
        page->showLetter(kind, LetterPeopleModel::Show::Owed);
        waitForCounts();
    }
    [[nodiscard]] LetterCounts counts(const QString &kind, const QString &language = u"ru"_qs) const
    {
        return *letters().counts(*letters().letterTemplate(kind, language), Progress());
    }
    /// Until the chips say what the core says, and the preview is there.
    void waitForCounts() const
    {
        const LetterCounts now = counts(key());
        const auto &owed = control<QPushButton>(*page, "owedChip");
        const auto &done = control<QPushButton>(*page, "doneChip");
        REQUIRE(waitFor([&] {
            return owed.text().startsWith(QLocale().toString(now.ready + now.blocked) + u' ') &&
                   done.text().startsWith(QLocale().toString(now.done) + u' ');
        }));
        // The preview follows typing and changes a moment later.
        const auto timers = page->findChildren<QTimer *>(QString(), Qt::FindDirectChildrenOnly);
        REQUIRE_FALSE(timers.isEmpty());
        REQUIRE(waitFor([&] {
            return std::none_of(timers.begin(), timers.end(),
                                [](const QTimer *one) { return one->isActive(); });
        }));
    }
    [[nodiscard]] QTableView &list() const { return control<QTableView>(*page, "recipients"); }
    [[nodiscard]] ParticipantId chosen() const
    {
        return {list().currentIndex().data(LetterPeopleModel::IdRole).toLongLong()};
    }
    void choosePerson(ParticipantId id) const
    {
        const auto &model = *list().model();
        const auto found =
            model.match(model.index(0, 0), LetterPeopleModel::IdRole, id.value, 1, Qt::MatchExactly);
        REQUIRE(found.size() == 1);
        list().setCurrentIndex(found.first());
    }
    [[nodiscard]] LetterPreview &preview() const
    {
        auto *found = page->findChild<LetterPreview *>();
        REQUIRE(found != nullptr);
        return *found;
    }
    [[nodiscard]] QPlainTextEdit &text() const { return control<QPlainTextEdit>(*page, "text"); }
    void write(const QString &body) const
    {
        text().setFocus();
        text().selectAll();
        text().insertPlainText(body);
    }
    /// What the keyboard leaves is stored.
    void leaveText() const { list().setFocus(); }
    /// Triggers an entry of the menu of making, and waits until it is over.
    void make(const char *entry) const
    {
        QSignalSpy done(page.get(), &Page::done);
        auto *action = page->findChild<QAction *>(QString::fromLatin1(entry));
        REQUIRE(action != nullptr);
        REQUIRE(action->isEnabled());
        action->trigger();
        REQUIRE(waitFor([&] { return done.count() == 1 && !tasks.isRunning(); }));
        waitForCounts();
    }
    [[nodiscard]] qsizetype steps() const { return workspace->journal().steps().valueOr({}).size(); }
    void setLinks(const QList<EventLink> &links) const
    {
        EventInfo info = *workspace->event().info();
        info.links = links;
        REQUIRE(workspace->event().update(info));
    }

    std::unique_ptr<LettersPage> page;
};

} // namespace samovar::test
