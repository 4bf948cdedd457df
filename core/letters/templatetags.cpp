// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/letters/templatetags.h"

#include "core/letters/mergefields.h"

#include <QRegularExpression>

namespace samovar {

namespace {

TemplateTag::Kind tagKindOf(QStringView sign)
{
    if (sign.isEmpty() || sign == u"&")
        return TemplateTag::Kind::Value;
    if (sign == u"!")
        return TemplateTag::Kind::Comment;
    return sign == u">" || sign == u"=" ? TemplateTag::Kind::Other : TemplateTag::Kind::Mark;
}

} // namespace

QList<TemplateTag> templateTags(const QString &text)
{
    static const QRegularExpression braces(
        QStringLiteral("\\{\\{\\{?\\s*([#^/!>=&]?)\\s*([^{}]*?)\\s*\\}\\}\\}?"));
    QList<TemplateTag> tags;
    for (auto matches = braces.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        TemplateTag tag;
        tag.from = match.capturedStart();
        tag.length = match.capturedLength();
        tag.kind = tagKindOf(match.capturedView(1));
        tag.name = match.captured(2);
        if (tag.kind == TemplateTag::Kind::Other)
            tag.name.prepend(match.capturedView(1));
        else if (tag.kind != TemplateTag::Kind::Comment)
            tag.field = mergeField(tag.name);
        tags += tag;
    }
    return tags;
}

} // namespace samovar
