#pragma once

#include <QList>
#include <QString>

namespace TokenDesk {

/// A heading of a guide, and where a link finds it.
struct GuideHeading
{
    int level = 1;
    QString text;
    /// As GitHub makes it of the text.
    QString anchor;
};

/// One of the guides that the program carries along.
struct Guide
{
    /// Of its resource, without an anchor: "qrc:/guides/docs/user-guide.md".
    QString address;
    /// In Markdown.
    QString text;
    QList<GuideHeading> headings;

    [[nodiscard]] QString title() const { return headings.isEmpty() ? QString() : headings.constFirst().text; }
};

/// In the order in which they are offered; the user's first. Read anew with each call.
QList<Guide> allGuides();

/// Those of a text in Markdown, in the form "# Heading".
QList<GuideHeading> guideHeadings(const QString& markdown);

/// What GitHub makes of a heading's text for links to it: "Who did what?" is "who-did-what".
QString guideAnchor(const QString& headingText);

} // namespace TokenDesk
