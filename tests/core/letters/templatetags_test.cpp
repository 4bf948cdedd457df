// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/letters/lettercomposer.h"
#include "core/letters/mergefields.h"
#include "core/letters/templatetags.h"
#include "tests/support/catchqt.h"

using namespace samovar;

TEST_CASE("the braces of a template are found where they stand", "[letters]")
{
    const QString text =
        u"{{обращение}} {{#форум}}{{ event }}{{/форум}} {{{имя}}} {{! заметка }} {{> x}} {{нет}} {{"_qs;
    const QList<TemplateTag> tags = templateTags(text);
    REQUIRE(tags.size() == 8);
    using Kind = TemplateTag::Kind;
    const QList<Kind> kinds{Kind::Value, Kind::Mark,    Kind::Value, Kind::Mark,
                            Kind::Value, Kind::Comment, Kind::Other, Kind::Value};
    for (qsizetype i = 0; i < tags.size(); ++i)
        CHECK(tags[i].kind == kinds[i]);
    CHECK(text.mid(tags[0].from, tags[0].length) == u"{{обращение}}");
    CHECK(text.mid(tags[4].from, tags[4].length) == u"{{{имя}}}");
    CHECK(tags[2].field == mergeField(u"мероприятие"));
    CHECK(tags[5].isKnown());
    CHECK(tags[6].name == u">x");
    CHECK_FALSE(tags[6].isKnown());
    CHECK(tags[7].name == u"нет");
    CHECK_FALSE(tags[7].isKnown());
}

TEST_CASE("what is wrong with a template is said without anybody to write to", "[letters]")
{
    LetterTemplate letter = builtInTemplate(u"zoom-link"_qs, u"ru"_qs);
    for (const LetterKind &kind : letterKinds()) {
        for (const QString &language : letterLanguages())
            CHECK(templateProblems(builtInTemplate(QString::fromLatin1(kind.key), language)).isEmpty());
    }
    letter.body = u"{{#форум}}{{обращеие}}{{/форум}} {{обращеие}}"_qs;
    const auto unknown = templateProblems(letter);
    REQUIRE(unknown.size() == 1);
    CHECK(unknown.first().text().contains(u"обращеие"_qs));
    letter.body = u"{{#форум}} без конца"_qs;
    CHECK(templateProblems(letter).size() == 1);
    letter.body = u"  "_qs;
    CHECK(templateProblems(letter).size() == 1);
}
