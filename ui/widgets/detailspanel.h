#pragma once

#include "app/flows/accountservice.h"

#include <QWidget>

namespace TokenDesk {

class DetailLines;

/// What a token says of itself, a line each.
class DetailsPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit DetailsPanel(QWidget* parent = nullptr);

    /// Nothing hides the panel.
    void show(const std::optional<SessionToken>& token, const AccountService& service);

private:
    DetailLines* m_lines;
};

} // namespace TokenDesk
