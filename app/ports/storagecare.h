#pragma once

#include "app/domain/storagerescue.h"

#include <QObject>
#include <optional>

namespace TokenDesk {

/// What there is to tell a person about the state of what is stored.
class StorageCare : public QObject
{
    Q_OBJECT
public:
    /// What the start did about damage.
    [[nodiscard]] const std::optional<StorageRescue>& rescue() const { return m_rescue; }
    /// What is wrong, once that is known: StorageDamaged, or StorageLost where there is no copy.
    [[nodiscard]] const std::optional<Error>& fault() const { return m_fault; }
    /// Why there is no copy of today.
    [[nodiscard]] const std::optional<Error>& copyFailure() const { return m_copyFailure; }

signals:
    /// There is a fault(); once.
    void faultFound();
    /// There is a copyFailure().
    void copyFailed();

protected:
    std::optional<StorageRescue> m_rescue;
    std::optional<Error> m_fault;
    std::optional<Error> m_copyFailure;
};

} // namespace TokenDesk
