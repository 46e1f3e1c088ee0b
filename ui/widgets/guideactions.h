#pragma once

#include <QObject>
#include <QStringList>
#include <memory>

class QUrl;
class QWidget;

namespace TokenDesk {

class GuideWindow;

/// F1, in the window and in each of its dialogs: opens the guide at what the keyboard is in.
class GuideActions final : public QObject
{
    Q_OBJECT
public:
    explicit GuideActions(QObject* parent);
    ~GuideActions() override;
    Q_DISABLE_COPY_MOVE(GuideActions)

    /// The user's guide, from its beginning.
    void showGuide();
    /// With the window that it explains.
    void close();
    /// Where the user's guide tells of @p widget: an anchor, empty for its beginning. Null is allowed.
    [[nodiscard]] static QString topicOf(const QWidget* widget);
    /// Every anchor that topicOf() can give.
    [[nodiscard]] static QStringList topics();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void show(const QString& topic);

    /// Null until it is wanted.
    std::unique_ptr<GuideWindow> m_window;
};

} // namespace TokenDesk
