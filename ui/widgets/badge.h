#pragma once

#include <QLabel>

namespace TokenDesk {

/// The word for an environment in a coloured pill.
class Badge final : public QLabel
{
    Q_OBJECT
public:
    explicit Badge(QWidget* parent = nullptr);

    void setEnvironment(const QString& word, bool isProduction);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool m_isProduction = false;
};

} // namespace TokenDesk
