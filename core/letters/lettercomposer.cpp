// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Mustache with a context of our own, which knows what was asked and marks what it gave.
#include "core/letters/lettercomposer.h"

#include "core/letters/templatetags.h"

#include <QRegularExpression>
#include <QStringList>

#include <kainjow/mustache.hpp>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace samovar {

namespace {

namespace mu = kainjow::mustache;

// Around each value, so that it can be found in the whole: controls stand neither in values nor in templates.
constexpr char kValueBegins = '\x02'; // the field's number + kFirstNumber follows
constexpr char kValueEnds = '\x03';
constexpr char kFirstNumber = ' ';
/// Stands for LF while Mustache has the text: it would drop a gap after a part that was left out.
constexpr char kLineEnds = '\x04';
/// Before a section's name, so that the context knows that it is asked whether there is a value.
constexpr SourceText kNothingLeft = SAMOVAR_TEXT(
    "Letters",
    "The letter would be empty: all its text hangs on fields that are empty here. Fill them in, or "
    "write a text that does without.");
constexpr char kAsksWhether = '\x05'; // templates can't hold it

bool isBreakOrControl(QChar c)
{
    return c.unicode() < 0x20 || (c.unicode() >= 0x7f && c.unicode() < 0xa0) || c == u'\u2028' ||
           c == u'\u2029';
}

bool turnsWriting(QChar c)
{
    return (c.unicode() >= 0x202a && c.unicode() <= 0x202e) ||
           (c.unicode() >= 0x2066 && c.unicode() <= 0x2069);
}

/// A template's text without controls; paragraphs end with LF.
QString plainTemplate(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (QChar &c : text) {
        if (c == u'\r' || c == u'\u2028' || c == u'\u2029')
            c = u'\n';
        else if (c == u'\t')
            c = u' ';
    }
    text.removeIf([](QChar c) { return c != u'\n' && isBreakOrControl(c); });
    return text;
}

/// Section tags get kAsksWhether before their names; a line that holds such a tag alone is no line of the
/// letter.
std::string preparedTemplate(const QString &text)
{
    static const QRegularExpression section(QStringLiteral("\\{\\{\\s*([#^/])\\s*"));
    static const QRegularExpression lineOfTag(QStringLiteral("^ *(\\{\\{[#^/!][^{}]*\\}\\}) *\n"),
                                              QRegularExpression::MultilineOption);
    QString prepared = plainTemplate(text);
    prepared.replace(section, QStringLiteral("{{\\1") + QLatin1Char(kAsksWhether));
    prepared.replace(lineOfTag, QStringLiteral("\\1"));
    prepared.replace(u'\n', QLatin1Char(kLineEnds));
    return prepared.toStdString();
}

/// Answers what a template asks, for one person at a time.
class FieldContext : public mu::basic_context<std::string> {
public:
    void begin(const MergeSource &source)
    {
        m_source = &source;
        m_values.clear();
        m_values.resize(mergeFields().size());
        m_unknown.clear();
    }

    /// What was asked for and does not exist.
    [[nodiscard]] const QStringList &unknown() const { return m_unknown; }

    void push(const mu::data * /*data*/) override {}
    void pop() override {}

    [[nodiscard]] const mu::data *get(const std::string &name) const override
    {
        const bool asksWhether = !name.empty() && name.front() == kAsksWhether;
        const QString asked = QString::fromStdString(asksWhether ? name.substr(1) : name).trimmed();
        const MergeField *field = mergeField(asked);
        if (field == nullptr) {
            if (!m_unknown.contains(asked))
                m_unknown += asked;
            return nullptr;
        }
        const auto number = static_cast<size_t>(field - mergeFields().data());
        const Value &value = valueOf(number);
        return asksWhether ? &value.exists : &value.marked;
    }

    [[nodiscard]] const mu::data *get_partial(const std::string &name) const override
    {
        m_unknown += u'>' + QString::fromStdString(name);
        return nullptr;
    }

private:
    struct Value {
        mu::data marked;
        mu::data exists;
    };

    const Value &valueOf(size_t number) const
    {
        std::unique_ptr<Value> &value = m_values[number];
        if (!value) {
            const std::string text = inertValue(mergeFields()[number].value(*m_source)).toStdString();
            std::string marked{kValueBegins, static_cast<char>(kFirstNumber + static_cast<char>(number))};
            value =
                std::make_unique<Value>(Value{mu::data(marked + text + kValueEnds), mu::data(!text.empty())});
        }
        return *value;
    }

    const MergeSource *m_source = nullptr;
    mutable std::vector<std::unique_ptr<Value>> m_values;
    mutable QStringList m_unknown;
};

/// Takes the marks out of a rendered text. \a empty gets the fields that had no value.
MarkedText unmarked(const std::string &rendered, QList<const MergeField *> &empty)
{
    const QString raw = QString::fromStdString(rendered);
    MarkedText result;
    result.text.reserve(raw.size());
    for (qsizetype i = 0; i < raw.size(); ++i) {
        if (raw[i] == QLatin1Char(kValueBegins) && i + 1 < raw.size()) {
            const auto number = static_cast<size_t>(raw[++i].unicode() - kFirstNumber);
            result.marks += FieldMark{result.text.size(), 0, &mergeFields()[number]};
        } else if (raw[i] == QLatin1Char(kValueEnds)) {
            FieldMark &mark = result.marks.last();
            mark.length = result.text.size() - mark.from;
            if (mark.length == 0) {
                if (!empty.contains(mark.field))
                    empty += mark.field;
                result.marks.removeLast();
            }
        } else if (raw[i] != QLatin1Char(kLineEnds)) {
            result.text += raw[i];
        } else if (!result.text.isEmpty() && !result.text.endsWith(u"\n\n")) {
            // Where a part was left out its gap goes with it.
            result.text += u'\n';
        }
    }
    return result;
}

/// No blanks and empty lines at the end; the marks stay right.
void trimEnd(MarkedText &marked)
{
    qsizetype end = marked.text.size();
    while (end > 0 && marked.text[end - 1].isSpace())
        --end;
    marked.text.truncate(end);
}

QList<Message> faultsOf(const LetterTemplate &letter, const std::string &whatBraces)
{
    static constexpr SourceText kBraces = SAMOVAR_TEXT(
        "Letters", "The template's braces do not match (%1). Every {{#field}} needs its {{/field}} "
                   "after it, every {{ its }}; mend them in the template.");
    static constexpr SourceText kOtherBraces =
        SAMOVAR_TEXT("Letters", "The template changes its braces with {{=…=}}, which letters cannot do. Take "
                                "that mark out of the template.");
    static constexpr SourceText kEmpty =
        SAMOVAR_TEXT("Letters", "The template has no text. Write one, or take our own text back.");
    QList<Message> faults;
    static const QRegularExpression otherBraces(QStringLiteral("\\{\\{\\s*="));
    if (letter.body.trimmed().isEmpty())
        faults += Message(kEmpty);
    if ((letter.subject + letter.body).contains(otherBraces))
        faults += Message(kOtherBraces);
    if (!whatBraces.empty())
        faults += Message(kBraces, {QString::fromStdString(whatBraces).remove(QLatin1Char(kAsksWhether))});
    return faults;
}

Message unknownField(const QString &name)
{
    static constexpr SourceText kPart = SAMOVAR_TEXT(
        "Letters", "The template asks for another template, {{%1}}, which letters cannot do. Take "
                   "that mark out of the template.");
    static constexpr SourceText kNameless = SAMOVAR_TEXT(
        "Letters",
        "The template has a field without a name, {{}}. Take it out, or choose a field from the menu.");
    static constexpr SourceText kUnknown = SAMOVAR_TEXT(
        "Letters", "The template has a field {{%1}} that does not exist. Choose one from the menu, "
                   "or take it out of the template.");
    if (name.isEmpty())
        return {kNameless};
    return {name.startsWith(u'>') ? kPart : kUnknown, {name}};
}

mu::mustache parsed(const QString &text)
{
    mu::mustache parsed(preparedTemplate(text));
    // Letters are plain text: nothing is escaped, because nothing is read again.
    parsed.set_custom_escape([](const std::string &value) { return value; });
    return parsed;
}

} // namespace

QString inertValue(const QString &value)
{
    QString inert;
    inert.reserve(value.size());
    for (const QChar c : value) {
        if (turnsWriting(c))
            continue;
        if (!isBreakOrControl(c))
            inert += c;
        else if (!inert.isEmpty() && inert.back() != u' ')
            inert += u' ';
    }
    return inert.trimmed();
}

QString ComposedLetter::reasonText() const
{
    QStringList sentences;
    for (const Message &reason : reasons)
        sentences += reason.text();
    return sentences.join(u' ');
}

QList<Message> templateProblems(const LetterTemplate &letter)
{
    QList<Message> problems = LetterComposer(letter).faults();
    if (!problems.isEmpty())
        return problems;
    QStringList named;
    for (const TemplateTag &tag : templateTags(letter.subject) + templateTags(letter.body)) {
        if (tag.isKnown() || named.contains(tag.name))
            continue;
        named += tag.name;
        problems += unknownField(tag.name);
    }
    return problems;
}

struct LetterComposer::State {
    explicit State(const LetterTemplate &letter)
        : subject(parsed(letter.subject))
        , body(parsed(letter.body))
        , faults(faultsOf(letter, subject.is_valid() ? body.error_message() : subject.error_message()))
    {
    }

    mu::mustache subject;
    mu::mustache body;
    QList<Message> faults;
    FieldContext context;
};

LetterComposer::LetterComposer(const LetterTemplate &letter) : m_state(std::make_unique<State>(letter)) {}
LetterComposer::~LetterComposer() = default;

const QList<Message> &LetterComposer::faults() const
{
    return m_state->faults;
}

ComposedLetter LetterComposer::compose(const MergeSource &source)
{
    ComposedLetter letter;
    letter.recipient = source.person.id;
    letter.name = inertValue(source.person.fullName());
    letter.email = source.person.email;
    letter.reasons = m_state->faults;
    if (letter.isBlocked())
        return letter;
    FieldContext &context = m_state->context;
    context.begin(source);
    letter.subject = unmarked(m_state->subject.render(context), letter.empty);
    letter.body = unmarked(m_state->body.render(context), letter.empty);
    letter.subject.text.replace(u'\n', u' ');
    trimEnd(letter.body);
    for (const MergeField *field : std::as_const(letter.empty))
        letter.reasons += Message(field->whenEmpty);
    for (const QString &name : context.unknown())
        letter.reasons += unknownField(name);
    if (letter.body.text.isEmpty() && !letter.isBlocked())
        letter.reasons += Message(kNothingLeft);
    return letter;
}

} // namespace samovar
