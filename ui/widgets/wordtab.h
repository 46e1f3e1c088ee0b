#pragma once

#include <QRadioButton>

namespace TokenDesk {

/// One of several words that choose what is shown below them: the chosen one strong, the others faint.
///
/// A radio button to the keyboard and to assistive tools: Qt tells those of a tab that it has the focus whenever it is
/// the current one.
class WordTab final : public QRadioButton
{
    Q_OBJECT
public:
    WordTab(const QString& word, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] bool hitButton(const QPoint& position) const override { return rect().contains(position); }
};

} // namespace TokenDesk
