#pragma once

#include "app/domain/result.h"

namespace TokenDesk {

struct TextRule
{
    Field field = Field::None;
    /// In UTF-16 code units, after surrounding white space is taken off.
    qsizetype maximumLength = 0;
    bool mayBeEmpty = false;
    bool mayHaveLineBreaks = false;
};

/// The text without surrounding white space.
/// Errors, each with the rule's field: FieldEmpty, FieldTooLong, FieldMalformed (control characters, lone surrogates).
Result<QString> checkedText(const QString& text, const TextRule& rule);

} // namespace TokenDesk
