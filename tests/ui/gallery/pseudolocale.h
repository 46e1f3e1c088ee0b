#pragma once

#include <QTranslator>

namespace TokenDesk::Test {

/// A language that nobody speaks and everybody can read: accents on the letters, half as long again, in brackets. A
/// text without them was not translatable; one without its last bracket is cut.
class PseudoLocale final : public QTranslator
{
    Q_OBJECT
public:
    using QTranslator::QTranslator;

    [[nodiscard]] QString translate(const char* context, const char* text, const char* comment, int n) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }

    static QString pseudo(const QString& english);
    /// What of @p shown is in English: all that is in no bracket.
    static QString outsideBrackets(const QString& shown);
};

} // namespace TokenDesk::Test
