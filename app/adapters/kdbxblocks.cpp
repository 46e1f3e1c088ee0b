#include "app/adapters/kdbxblocks.h"

#include "app/adapters/bytereader.h"
#include "app/adapters/kdbxcrypto.h"

#include <algorithm>
#include <limits>

namespace TokenDesk::Kdbx {

namespace {

/// What KeePass cuts blocks to.
constexpr qsizetype BlockBytes = 1024 * 1024;

Secret blockKey(quint64 number, const Secret& base)
{
    return sha512({littleEndian(number), base.view()});
}

Secret blockCode(quint64 number, QByteArrayView block, const Secret& base)
{
    return hmac(blockKey(number, base),
                {littleEndian(number), littleEndian(static_cast<quint32>(block.size())), block});
}

struct Block
{
    QByteArrayView code;
    QByteArrayView content;
};

/// Nothing where it is not whole.
std::optional<Block> nextBlock(ByteReader& reader)
{
    const auto code = reader.take(HashBytes);
    const auto size = code ? reader.number<qint32>() : std::nullopt;
    const auto content = size ? reader.take(*size) : std::nullopt;
    return content ? std::optional(Block{*code, *content}) : std::nullopt;
}

Secret joined(const std::vector<QByteArrayView>& parts)
{
    qsizetype size = 0;
    for (const QByteArrayView part : parts) {
        size += part.size();
    }
    QByteArray whole;
    whole.reserve(size); // one piece: no copies are left behind while it grows
    for (const QByteArrayView part : parts) {
        whole.append(part);
    }
    return Secret::take(std::move(whole));
}

} // namespace

bool hasAllBlocks(QByteArrayView blocks)
{
    ByteReader reader(blocks);
    auto block = nextBlock(reader);
    while (block && !block->content.isEmpty()) {
        block = nextBlock(reader);
    }
    return block.has_value();
}

VaultResult<Secret> joinAuthenticatedBlocks(QByteArrayView blocks, const Secret& base)
{
    ByteReader reader(blocks);
    std::vector<QByteArrayView> parts;
    for (quint64 number = 0;; ++number) {
        const auto block = nextBlock(reader);
        if (!block) {
            return vaultFailure(VaultFaultKind::Truncated);
        }
        if (!Secret(block->code).equals(blockCode(number, block->content, base))) {
            return vaultFailure(VaultFaultKind::Damaged);
        }
        if (block->content.isEmpty()) {
            return joined(parts);
        }
        parts.push_back(block->content);
    }
}

QByteArray authenticatedBlocks(QByteArrayView content, const Secret& base)
{
    QByteArray blocks;
    quint64 number = 0;
    const auto append = [&](QByteArrayView block) {
        blocks.append(blockCode(number++, block, base).view());
        blocks.append(littleEndian(static_cast<quint32>(block.size()))).append(block);
    };
    for (qsizetype place = 0; place < content.size(); place += BlockBytes) {
        append(content.sliced(place, std::min(BlockBytes, content.size() - place)));
    }
    append({});
    return blocks;
}

Secret headerCode(QByteArrayView header, const Secret& base)
{
    return hmac(blockKey(std::numeric_limits<quint64>::max(), base), {header});
}

VaultResult<Secret> joinHashedBlocks(QByteArrayView blocks)
{
    ByteReader reader(blocks);
    std::vector<QByteArrayView> parts;
    for (quint32 number = 0;; ++number) {
        const auto counted = reader.number<quint32>();
        const auto block = counted ? nextBlock(reader) : std::nullopt;
        if (!block) {
            return vaultFailure(VaultFaultKind::Truncated);
        }
        if (*counted != number) {
            return vaultFailure(VaultFaultKind::Damaged);
        }
        if (block->content.isEmpty()) {
            return joined(parts);
        }
        if (!Secret(block->code).equals(sha256({block->content}))) {
            return vaultFailure(VaultFaultKind::Damaged);
        }
        parts.push_back(block->content);
    }
}

} // namespace TokenDesk::Kdbx
