// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/verbs/verboutput.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryFile>

namespace samovar {

namespace {

constexpr qsizetype kHeldInMemory = 4 << 20;

bool writeAll(FILE *stream, const QByteArray &bytes)
{
    const auto size = static_cast<size_t>(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, stream) == size;
}

} // namespace

VerbOutput::VerbOutput(bool wantsJson, bool isQuiet) : m_wantsJson(wantsJson), m_isQuiet(isQuiet) {}

VerbOutput::~VerbOutput() = default;

void VerbOutput::object(const QJsonObject &object)
{
    if (m_wantsJson)
        take(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void VerbOutput::line(const QString &text)
{
    if (!m_wantsJson && !m_isQuiet)
        take(text.toUtf8() + '\n');
}

void VerbOutput::piece(const QByteArray &json)
{
    if (m_wantsJson)
        take(json);
}

void VerbOutput::take(const QByteArray &bytes)
{
    m_held += bytes;
    if (m_held.size() < kHeldInMemory || m_hasFailed)
        return;
    if (!m_file) {
        m_file = std::make_unique<QTemporaryFile>();
        m_hasFailed = !m_file->open();
    }
    m_hasFailed = m_hasFailed || m_file->write(m_held) != m_held.size();
    m_held.clear();
}

bool VerbOutput::send(FILE *stream)
{
    if (m_hasFailed)
        return false;
    if (m_file) {
        if (!m_file->seek(0))
            return false;
        for (QByteArray part = m_file->read(kHeldInMemory); !part.isEmpty();
             part = m_file->read(kHeldInMemory)) {
            if (!writeAll(stream, part))
                return false;
        }
        if (m_file->error() != QFileDevice::NoError)
            return false;
    }
    return writeAll(stream, m_held) && std::fflush(stream) == 0;
}

} // namespace samovar
