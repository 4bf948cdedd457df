// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Random sequences of everything she can do agree with a plain model of the file.
#include "core/db/changejournal.h"
#include "core/imports/imports.h"
#include "core/participants/participants.h"
#include "tests/support/catchqt.h"
#include "tests/support/testevent.h"

#include <QFile>

#include <array>
#include <cstdlib>
#include <random>

using namespace samovar;
using namespace samovar::test;

namespace {

/// The states that undo and redo walk: what the tables held after each step.
struct History {
    QList<TableDump> states;
    qsizetype present = 0;

    void record(const TableDump &state)
    {
        if (state == states[present])
            return; // nothing changed: no step
        states.resize(present + 1);
        states += state;
        ++present;
    }
};

class Player {
public:
    explicit Player(quint32 seed) : m_random(seed) { m_history.states += m_event.dump(); }

    void play(int moves)
    {
        for (int i = 0; i < moves; ++i) {
            move();
            REQUIRE(m_event.dump() == m_history.states[m_history.present]);
        }
        REQUIRE(m_event.workspace().verify().ok());
    }

private:
    int upTo(int bound) { return static_cast<int>(m_random() % static_cast<quint32>(bound)); }

    void move()
    {
        switch (upTo(7)) {
        case 0:
            return import();
        case 1:
            return add();
        case 2:
            return edit();
        case 3:
            return remove();
        case 4:
            return undo();
        case 5:
            return redo();
        default:
            return m_event.reopen();
        }
    }

    void import()
    {
        static const std::array files = {QStringLiteral("googleforms_zip.csv"),
                                         QStringLiteral("googleforms_sheets_en.csv"),
                                         QStringLiteral("googleforms_sheets_ru.csv")};
        Progress progress;
        const QString path = dataPath(QStringLiteral("samples/") +
                                      files[static_cast<size_t>(upTo(static_cast<int>(files.size())))]);
        REQUIRE(m_event.workspace().imports().apply({{path, {}, {}}}, progress).ok());
        m_history.record(m_event.dump());
    }

    void add()
    {
        REQUIRE(m_event.workspace()
                    .participants()
                    .add(aParticipant(QStringLiteral("Фамилия%1 Имя").arg(upTo(1000))))
                    .ok());
        m_history.record(m_event.dump());
    }

    [[nodiscard]] std::optional<ParticipantId> somebody()
    {
        const auto ids = m_event.workspace().participants().ids({}, {});
        REQUIRE(ids.ok());
        if (ids->empty())
            return std::nullopt;
        return (*ids)[static_cast<size_t>(upTo(static_cast<int>(ids->size())))];
    }

    void edit()
    {
        const auto id = somebody();
        if (!id)
            return;
        Participant person = *m_event.workspace().participants().participant(*id);
        person.city = QStringLiteral("Город %1").arg(upTo(5));
        REQUIRE(m_event.workspace().participants().update(person).ok());
        m_history.record(m_event.dump());
    }

    void remove()
    {
        const auto id = somebody();
        if (!id)
            return;
        REQUIRE(m_event.workspace().participants().remove(std::array{*id}).ok());
        m_history.record(m_event.dump());
    }

    void undo()
    {
        const bool possible = m_history.present > 0;
        REQUIRE(m_event.workspace().journal().undo().ok() == possible);
        m_history.present -= possible ? 1 : 0;
    }

    void redo()
    {
        const bool possible = m_history.present + 1 < m_history.states.size();
        REQUIRE(m_event.workspace().journal().redo().ok() == possible);
        m_history.present += possible ? 1 : 0;
    }

    TestEvent m_event;
    History m_history;
    std::mt19937 m_random;
};

} // namespace

TEST_CASE("300 random sequences of import, add, edit, remove, undo, redo and reopen agree with a model",
          "[property]")
{
    const QByteArray given = qgetenv("SAMOVAR_TEST_SEED");
    const quint32 seed = given.isEmpty() ? std::random_device{}() : given.toUInt();
    for (quint32 i = 0; i < 300; ++i) {
        INFO("SAMOVAR_TEST_SEED=" << seed << ", sequence " << i);
        Player(seed + i).play(12);
    }
    WARN("seed " << seed);
}
