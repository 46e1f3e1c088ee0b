#include "ui/widgets/guidepage.h"

#include "ui/viewmodels/guidecontents.h"
#include "ui/widgets/looks.h"

#include <QEvent>
#include <QFile>
#include <QFontDatabase>
#include <QImage>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextTable>
#include <algorithm>
#include <cmath>

namespace TokenDesk {

namespace {

/// In device-independent pixels: beyond some hundred letters a line is hard to follow.
constexpr int LargestColumnWidth = 210 * Looks::Unit;

/// ":/guides/…" of a "qrc:/guides/…".
QString fileOf(const QUrl& address)
{
    return u':' + address.path();
}

bool isCode(const QTextBlock& block)
{
    return block.blockFormat().hasProperty(QTextFormat::BlockCodeFence);
}

QFont headingFont(int level)
{
    QFont font = Looks::font(level == 1 ? Looks::Type::Title : Looks::Type::Strong);
    constexpr double SecondSize = 1.25;
    if (level == 2 && font.pointSizeF() > 0) {
        font.setPointSizeF(font.pointSizeF() * SecondSize);
    }
    return font;
}

} // namespace

GuidePage::GuidePage(QWidget* parent)
    : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Guide"));
    setOpenExternalLinks(false);
    setLineWrapMode(QTextEdit::FixedPixelWidth);
    // Or the column would change its width with the bar, and the bar come and go with the column.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(Looks::Margin);
    // Also after going back, which loads without asking anybody.
    connect(this, &QTextBrowser::sourceChanged, this, &GuidePage::takeAddress);
}

QVariant GuidePage::loadResource(int type, const QUrl& name)
{
    const QUrl address = m_address.resolved(name);
    if (address.scheme() != QLatin1String("qrc")) {
        return {};
    }
    QString file = fileOf(address);
    if (type == QTextDocument::ImageResource) {
        QString dark = file;
        dark.replace(QLatin1String(".png"), QLatin1String("-dark.png"));
        if (Looks::isDark(palette()) && QFile::exists(dark)) {
            file = dark;
        }
        return QImage(file, "PNG");
    }
    m_isDressed = false;
    QFile guide(file);
    return guide.open(QIODevice::ReadOnly) ? guide.readAll() : QVariant();
}

bool GuidePage::leadsSomewhere(const QString& link) const
{
    const QUrl address = m_address.resolved(QUrl(link));
    return address.scheme() == QLatin1String("qrc") && address.path().endsWith(QLatin1String(".md")) &&
           QFile::exists(fileOf(address));
}

void GuidePage::doSetSource(const QUrl& address, QTextDocument::ResourceType type)
{
    m_address = m_address.resolved(address);
    QTextBrowser::doSetSource(m_address, type);
}

void GuidePage::takeAddress(const QUrl& address)
{
    m_address = address;
    if (!m_isDressed) {
        dress();
    }
    // Before that there was no anchor to scroll to.
    if (address.hasFragment()) {
        scrollToAnchor(address.fragment());
    }
}

void GuidePage::dress()
{
    m_isDressed = true;
    fitColumn();
    QTextCursor edit(document());
    edit.beginEditBlock();
    for (QTextFrame* frame : document()->rootFrame()->childFrames()) {
        dressTable(*frame);
    }
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        dressBlock(block);
        dressLinks(block);
    }
    edit.endEditBlock();
    fitImages();
    moveCursor(QTextCursor::Start);
}

void GuidePage::dressBlock(const QTextBlock& block)
{
    QTextCursor cursor(block);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    QTextBlockFormat format = block.blockFormat();
    const int level = format.headingLevel();
    if (level > 0) {
        QTextCharFormat words = cursor.charFormat();
        words.clearProperty(QTextFormat::FontSizeAdjustment); // would win over the font's own size
        words.setFont(headingFont(level), QTextCharFormat::FontPropertiesSpecifiedOnly);
        words.setAnchor(true);
        words.setAnchorNames({guideAnchor(block.text())});
        cursor.setCharFormat(words);
        format.setTopMargin(level == 1 ? 0 : 7 * Looks::Unit);
        format.setBottomMargin(Looks::Gap);
    } else if (isCode(block)) {
        format.setBackground(Looks::track(palette()));
        format.setNonBreakableLines(false);
        format.setLeftMargin(Looks::Gap);
        format.setTopMargin(isCode(block.previous()) ? 0 : Looks::Gap);
        format.setBottomMargin(isCode(block.next()) ? 0 : Looks::Gap);
    } else if (block.textList() == nullptr && cursor.currentTable() == nullptr) {
        format.setTopMargin(Looks::Gap);
        format.setBottomMargin(Looks::Gap);
    }
    QTextCursor(block).setBlockFormat(format);
}

void GuidePage::dressLinks(const QTextBlock& block)
{
    struct Stretch
    {
        int position;
        int length;
        QTextCharFormat format;
    };
    QList<Stretch> stretches;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        QTextCharFormat format = fragment.charFormat();
        if (format.anchorHref().isEmpty()) {
            continue;
        }
        if (leadsSomewhere(format.anchorHref())) {
            format.setForeground(Looks::link(palette()));
        } else {
            format.setAnchor(false);
            format.setAnchorHref({});
            format.setFontUnderline(false);
            format.clearForeground();
        }
        stretches.append({fragment.position(), fragment.length(), format});
    }
    for (const Stretch& stretch : stretches) {
        QTextCursor cursor(document());
        cursor.setPosition(stretch.position);
        cursor.setPosition(stretch.position + stretch.length, QTextCursor::KeepAnchor);
        cursor.setCharFormat(stretch.format);
    }
}

void GuidePage::dressTable(QTextFrame& frame) const
{
    auto* table = qobject_cast<QTextTable*>(&frame);
    if (table == nullptr) {
        return;
    }
    QTextTableFormat format = table->format();
    format.setBorder(1);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(Looks::hairline(palette()));
    format.setBorderCollapse(true);
    format.setCellSpacing(0);
    format.setCellPadding(1.5 * Looks::Unit);
    format.setTopMargin(Looks::Gap);
    format.setBottomMargin(Looks::Gap);
    table->setFormat(format);
}

void GuidePage::fitColumn()
{
    setLineWrapColumnOrWidth(std::min(viewport()->width(), LargestColumnWidth));
}

void GuidePage::fitImages()
{
    const int room = lineWrapColumnOrWidth() - 2 * static_cast<int>(std::ceil(document()->documentMargin()));
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.begin().atEnd()) {
            continue; // an iterator over nothing looks for a fragment for ever
        }
        // An image has a paragraph of its own.
        const QTextFragment fragment = block.begin().fragment();
        QTextImageFormat format = fragment.charFormat().toImageFormat();
        if (!format.isValid()) {
            continue;
        }
        const auto image = loadResource(QTextDocument::ImageResource, QUrl(format.name())).value<QImage>();
        const int width = std::min(image.width(), room);
        if (image.isNull() || width <= 0 || qRound(format.width()) == width) {
            continue;
        }
        // The document itself would leave out rows and columns of it.
        QImage fitted = image.scaledToWidth(qRound(width * devicePixelRatioF()), Qt::SmoothTransformation);
        fitted.setDevicePixelRatio(devicePixelRatioF());
        document()->addResource(QTextDocument::ImageResource, document()->baseUrl().resolved(QUrl(format.name())),
                                fitted);
        format.setWidth(width);
        // In whole pixels, for the same reason.
        format.setHeight(qRound(fitted.height() / devicePixelRatioF()));
        QTextCursor cursor(document());
        cursor.setPosition(fragment.position());
        cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
        cursor.setCharFormat(format);
    }
}

void GuidePage::resizeEvent(QResizeEvent* event)
{
    fitColumn();
    fitImages();
    QTextBrowser::resizeEvent(event);
}

void GuidePage::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_address.isValid()) {
        const int place = verticalScrollBar()->value();
        reload();
        verticalScrollBar()->setValue(place);
    }
}

} // namespace TokenDesk
