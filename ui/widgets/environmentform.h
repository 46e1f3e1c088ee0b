#pragma once

#include "app/domain/environment.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace TokenDesk {

/// The fields that describe an environment.
class EnvironmentForm final : public QWidget
{
    Q_OBJECT
public:
    explicit EnvironmentForm(QWidget* parent = nullptr);

    void setDraft(const EnvironmentDraft& draft);
    [[nodiscard]] EnvironmentDraft draft() const;
    /// What is shown can be read and copied, not changed.
    void setReadOnly(bool readOnly);
    void focusField(Field field);

signals:
    /// By the person.
    void edited();

private:
    [[nodiscard]] QWidget* buildCaFileRow();
    void chooseCaFile();

    // In the order in which Tab goes through them.
    QLineEdit* m_name;
    QComboBox* m_kind;
    QLineEdit* m_signInUrl;
    QLineEdit* m_caFile;
    QPushButton* m_chooseCaFile;
    QComboBox* m_bodyShape;
};

} // namespace TokenDesk
