// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/lettersurveys.h"

#include "core/db/changebus.h"
#include "core/workspace/workspace.h"

#include <utility>

namespace samovar {

namespace {

constexpr int kSurveyAfterMs = 50; ///< several changes at once make one count

} // namespace

LetterSurveys::LetterSurveys(const Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_reader(workspace)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSurveyAfterMs);
    connect(&m_soon, &QTimer::timeout, this, &LetterSurveys::askAll);
    connect(&workspace.bus(), &ChangeBus::changed, this, &LetterSurveys::restart);
    connect(&workspace.bus(), &ChangeBus::changing, this, &LetterSurveys::letGo);
}

void LetterSurveys::choose(const QString &key, const QString &language)
{
    if (key == m_key && language == m_language)
        return;
    if (std::exchange(m_language, language) != language)
        m_counts.clear();
    m_key = key;
    m_survey.reset();
    restart();
    Q_EMIT surveyed();
}

void LetterSurveys::setPaused(bool paused)
{
    if (std::exchange(m_isPaused, paused) == paused)
        return;
    if (paused) {
        letGo();
        m_soon.stop();
    } else if (m_isStale || !m_waiting.isEmpty()) {
        restart();
    }
}

std::optional<LetterCounts> LetterSurveys::counts(const QString &key) const
{
    const auto found = m_counts.constFind(key);
    return found == m_counts.cend() ? std::nullopt : std::optional(*found);
}

void LetterSurveys::restart()
{
    m_reader.cancel();
    m_isStale = true;
    if (!m_isPaused)
        m_soon.start();
    Q_EMIT outdated();
}

void LetterSurveys::letGo()
{
    if (!m_reader.isWaiting())
        return;
    m_reader.cancel();
    if (!m_isPaused)
        m_soon.start(); // also where the change comes to nothing
}

void LetterSurveys::askAll()
{
    if (m_isPaused || m_key.isEmpty())
        return;
    m_waiting = {m_key};
    for (const LetterKind &kind : letterKinds()) {
        if (const QString key = QString::fromLatin1(kind.key); key != m_key)
            m_waiting += key;
    }
    askNext();
}

void LetterSurveys::askNext()
{
    if (m_waiting.isEmpty())
        return;
    const auto ask = [key = m_waiting.first(), language = m_language](
                         const Workspace &own, const Progress &progress) -> Result<LetterSurvey> {
        const auto letter = own.letters().letterTemplate(key, language);
        if (!letter)
            return letter.error();
        return own.letters().survey(*letter, progress);
    };
    m_reader.ask(
        ask, [this, key = m_waiting.first()](Result<LetterSurvey> survey) { take(key, std::move(survey)); });
}

void LetterSurveys::take(const QString &key, Result<LetterSurvey> survey)
{
    m_waiting.removeAll(key);
    if (!survey) {
        Q_EMIT failed(survey.error());
        return;
    }
    m_counts.insert(key, survey->counts);
    if (key == m_key) {
        m_survey = std::make_shared<const LetterSurvey>(*std::move(survey));
        m_isStale = false;
        Q_EMIT surveyed();
    }
    Q_EMIT counted(key);
    askNext();
}

} // namespace samovar
