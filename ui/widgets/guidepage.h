#pragma once

#include <QTextBrowser>
#include <QUrl>

namespace TokenDesk {

/// Shows one of the guides: Markdown from the program's own resources, and nothing from anywhere else. A link that
/// leads out of them is words.
class GuidePage final : public QTextBrowser
{
    Q_OBJECT
public:
    explicit GuidePage(QWidget* parent = nullptr);

    QVariant loadResource(int type, const QUrl& name) override;

protected:
    void doSetSource(const QUrl& address, QTextDocument::ResourceType type) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void takeAddress(const QUrl& address);
    void dress();
    void dressBlock(const QTextBlock& block);
    void dressLinks(const QTextBlock& block);
    void dressTable(QTextFrame& frame) const;
    void fitColumn();
    void fitImages();
    [[nodiscard]] bool leadsSomewhere(const QString& link) const;

    /// Of what shows. source() is told only after everybody has heard of the change.
    QUrl m_address;
    /// The text is loaded anew now and then, as Markdown leaves it.
    bool m_isDressed = true;
};

} // namespace TokenDesk
