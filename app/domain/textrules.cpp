#include "app/domain/textrules.h"

#include <algorithm>

namespace TokenDesk {

namespace {

bool isAllowed(QChar character, const TextRule& rule)
{
    if (character >= u' ' && character <= u'~') {
        return true;
    }
    if (rule.mayHaveLineBreaks && (character == u'\n' || character == u'\t')) {
        return true;
    }
    return character.category() != QChar::Other_Control && character != QChar::LineSeparator &&
           character != QChar::ParagraphSeparator;
}

} // namespace

Result<QString> checkedText(const QString& text, const TextRule& rule)
{
    QString trimmed = text.trimmed();
    if (trimmed.isEmpty() && !rule.mayBeEmpty) {
        return failure(ErrorKind::FieldEmpty, rule.field);
    }
    if (trimmed.size() > rule.maximumLength) {
        return failure(ErrorKind::FieldTooLong, rule.field);
    }
    const bool allAllowed =
        std::all_of(trimmed.begin(), trimmed.end(), [&rule](QChar character) { return isAllowed(character, rule); });
    if (!allAllowed || !trimmed.isValidUtf16()) {
        return failure(ErrorKind::FieldMalformed, rule.field);
    }
    return trimmed;
}

} // namespace TokenDesk
