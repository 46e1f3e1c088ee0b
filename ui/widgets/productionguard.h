#pragma once

#include "app/domain/tokenformat.h"
#include "app/flows/accountservice.h"

#include <functional>

namespace TokenDesk {

class Settings;

/// Asks before a token of a production environment is copied, where the setting wants that.
class ProductionGuard final : public QObject
{
    Q_OBJECT
public:
    ProductionGuard(const AccountService& service, const Settings& settings, QWidget* window);

    /// Calls @p copy: at once where there is nothing to ask, else when somebody agrees.
    void pass(AccountId account, TokenFormat format, std::function<void()> copy);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void ask(const Account& account, const Environment* environment, TokenFormat format, std::function<void()> copy);

    const AccountService& m_service;
    const Settings& m_settings;
    QWidget* m_window;
};

} // namespace TokenDesk
