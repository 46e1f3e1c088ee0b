#pragma once

#include <QMap>
#include <QString>
#include <QVariant>
#include <optional>

namespace TokenDesk {

/// What an administrator has decided, by a setting's key. Whoever reads a policy's file or registry fills this.
class PolicyRules
{
public:
    struct Rule
    {
        QVariant value;
        /// The file or the place where it stands.
        QString place;

        friend bool operator==(const Rule&, const Rule&) = default;
    };

    void add(const QString& key, Rule rule) { m_rules.insert(key, std::move(rule)); }
    [[nodiscard]] std::optional<Rule> find(const QString& key) const
    {
        const auto found = m_rules.constFind(key);
        return found != m_rules.cend() ? std::optional(*found) : std::nullopt;
    }
    [[nodiscard]] bool isEmpty() const { return m_rules.isEmpty(); }
    /// In alphabetical order.
    [[nodiscard]] QStringList keys() const { return m_rules.keys(); }

    friend bool operator==(const PolicyRules&, const PolicyRules&) = default;

private:
    QMap<QString, Rule> m_rules;
};

} // namespace TokenDesk
