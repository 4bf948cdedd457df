// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Translates a message when it is shown, and stores it untranslated.
#include "core/base/message.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <limits>

namespace samovar {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kContext = "context"_L1;
constexpr auto kText = "text"_L1;
constexpr auto kArguments = "arguments"_L1;
constexpr auto kNumber = "n"_L1;
constexpr auto kDetails = "details"_L1;

QString translate(const char *context, const char *text, qint64 n)
{
    const qint64 highest = std::numeric_limits<int>::max();
    return QCoreApplication::translate(context, text, nullptr, static_cast<int>(std::min(n, highest)));
}

/// Puts the arguments in for %1 to %9 in one pass, so that a «%2» inside an argument stays text.
QString withArguments(const QString &text, const QStringList &arguments)
{
    QString out;
    out.reserve(text.size() + 32);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int index = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].unicode() - u'1' : -1;
        if (index < 0 || index >= std::min<qsizetype>(9, arguments.size())) {
            out += text[i];
            continue;
        }
        out += arguments[index];
        ++i;
    }
    return out;
}

} // namespace

QString SourceText::translated() const
{
    return text == nullptr ? QString() : translate(context, text, -1);
}

QString SourceText::translated(qint64 n) const
{
    return text == nullptr ? QString() : translate(context, text, n);
}

// NOLINTNEXTLINE(modernize-pass-by-value): shared lists are cheap to copy, and callers mostly keep theirs
Message::Message(SourceText text, const QStringList &arguments)
    : m_context(text.context)
    , m_source(text.text)
    , m_arguments(arguments)
{
}

Message Message::counted(SourceText text, qint64 n, const QStringList &arguments)
{
    Message message(text, arguments);
    message.m_number = n;
    return message;
}

Message Message::verbatim(const QString &text)
{
    Message message;
    message.m_source = text.toUtf8();
    return message;
}

Message &Message::with(const Message &detail)
{
    if (!detail.isEmpty())
        m_details += detail;
    return *this;
}

QString Message::text() const
{
    QString head = QString::fromUtf8(m_source);
    if (!m_context.isEmpty())
        head = withArguments(translate(m_context.constData(), m_source.constData(), m_number), m_arguments);
    if (m_details.isEmpty())
        return head;
    QStringList details;
    for (const Message &detail : m_details)
        details += detail.text();
    const QString tail = details.join(u", "_s);
    return head.isEmpty() ? tail : head + u"\u00a0— "_s + tail;
}

QJsonObject Message::toJson() const
{
    QJsonObject object;
    if (!m_context.isEmpty())
        object[kContext] = QString::fromUtf8(m_context);
    object[kText] = QString::fromUtf8(m_source);
    if (!m_arguments.isEmpty())
        object[kArguments] = QJsonArray::fromStringList(m_arguments);
    if (m_number >= 0)
        object[kNumber] = m_number;
    QJsonArray details;
    for (const Message &detail : m_details)
        details += detail.toJson();
    if (!details.isEmpty())
        object[kDetails] = details;
    return object;
}

Message Message::fromJson(const QJsonObject &object)
{
    Message message;
    message.m_context = object[kContext].toString().toUtf8();
    message.m_source = object[kText].toString().toUtf8();
    for (const auto &argument : object[kArguments].toArray())
        message.m_arguments += argument.toString();
    message.m_number = object[kNumber].toInteger(-1);
    for (const auto &detail : object[kDetails].toArray())
        message.m_details += fromJson(detail.toObject());
    return message;
}

} // namespace samovar
