#include "flow/state.h"

#include <algorithm>

#include "flow/guards.h"

namespace grantlint::flow {
namespace {

// Equal as seen from the cells that both states share: what new cells hold is compared, not where they lie.
bool alike(const State& a, const Value& left, const State& b, const Value& right, CellId before, int depth) {
    const auto* p = left.as<Pointer>();
    const auto* q = right.as<Pointer>();
    if (p != nullptr && q != nullptr && depth < 4) {
        if (p->path != q->path) return false;
        if (p->cell < before || q->cell < before) return p->cell == q->cell;
        return alike(a, a.get(p->cell), b, b.get(q->cell), before, depth + 1);
    }
    const auto* x = left.as<Object>();
    const auto* y = right.as<Object>();
    if (x != nullptr && y != nullptr && x != y && depth < 4) {
        return x->type == y->type && carry_alike(left, right) && std::ranges::equal(x->slots, y->slots, [&](const auto& m, const auto& n) {
                   return m.first == n.first && alike(a, m.second, b, n.second, before, depth + 1);
               });
    }
    return equal(left, right) && carry_alike(left, right);
}

// A counter, a place in a list, a text that gets shorter.
bool moved_on(const Value& from, const Value& to, int depth = 0) {
    const auto* x = from.as<Object>();
    const auto* y = to.as<Object>();
    if (x != nullptr && y != nullptr) {
        return depth < 2 && x != y && std::ranges::any_of(y->slots, [&](const auto& slot) {
                   const auto was = x->slots.find(slot.first);
                   return was != x->slots.end() && moved_on(was->second, slot.second, depth + 1);
               });
    }
    const auto known = [](const Value& value) {
        const auto* text = value.as<strings::Text>();
        return value.as<std::int64_t>() != nullptr || value.as<Pointer>() != nullptr || value.as<Enumerator>() != nullptr || value.as<List>() != nullptr ||
               (text != nullptr && strings::literal_of(*text));
    };
    return from.index() == to.index() && known(from) && known(to) && !equal(from, to);
}

}  // namespace

CellId State::allocate(Value value) {
    const CellId cell = (*next_)++;
    set(cell, std::move(value));
    return cell;
}

CellId State::named(const std::string& name) {
    const auto [known, fresh] = names_->try_emplace(name, *next_);
    if (fresh) ++*next_;
    return known->second;
}

const Value& State::get(CellId cell) const {
    static const Value nothing;
    const CellId chunk = cell / kChunk;
    return chunk < chunks_.size() && chunks_[chunk] != nullptr ? chunks_[chunk]->cells[cell % kChunk] : nothing;
}

void State::set(CellId cell, Value value) {
    if (cell >= *next_) return;
    if (cell / kChunk >= chunks_.size()) chunks_.resize(cell / kChunk + 1);
    std::shared_ptr<Chunk>& chunk = chunks_[cell / kChunk];
    if (chunk == nullptr) chunk = std::make_shared<Chunk>();
    else if (chunk.use_count() > 1) chunk = std::make_shared<Chunk>(*chunk);
    Value& old = chunk->cells[cell % kChunk];
    chunk->digest += digest_of(value) - digest_of(old);
    old = std::move(value);
}

bool State::same_memory(const State& other, CellId before) const {
    if (guards != other.guards || picks != other.picks || gone != other.gone) return false;
    static const Chunk none;
    const auto chunk = [](const State& state, CellId index) -> const Chunk& {
        return index < state.chunks_.size() && state.chunks_[index] != nullptr ? *state.chunks_[index] : none;
    };
    // Most that differ, differ in their digests; what was made last is the likeliest.
    for (CellId cell = before / kChunk * kChunk; cell < before; ++cell) {
        if (digest_of(get(cell)) != digest_of(other.get(cell))) return false;
    }
    for (CellId index = before / kChunk; index-- > 0;) {
        if (chunk(*this, index).digest != chunk(other, index).digest) return false;
    }
    for (CellId index = 0; index * kChunk < before; ++index) {
        const Chunk& mine = chunk(*this, index);
        const Chunk& theirs = chunk(other, index);
        if (&mine == &theirs) continue;
        for (CellId cell = 0; cell < std::min(kChunk, before - index * kChunk); ++cell) {
            if (!alike(*this, mine.cells[cell], other, theirs.cells[cell], before, 0)) return false;
        }
    }
    return true;
}

bool State::moved_on_from(const State& other, CellId before) const {
    for (CellId index = 0; index * kChunk < before && index < std::min(chunks_.size(), other.chunks_.size()); ++index) {
        if (chunks_[index] == other.chunks_[index] || chunks_[index] == nullptr || other.chunks_[index] == nullptr) continue;
        for (CellId cell = 0; cell < std::min(kChunk, before - index * kChunk); ++cell) {
            if (moved_on(other.chunks_[index]->cells[cell], chunks_[index]->cells[cell])) return true;
        }
    }
    return false;
}

void State::merge(const State& other) {
    if (other.gone && !gone) return;
    if (gone && !other.gone) {
        *this = other;
        return;
    }
    const bool tested_alike = guards == other.guards;
    for (CellId index = 0; index < other.chunks_.size(); ++index) {
        if (other.chunks_[index] == nullptr || (index < chunks_.size() && chunks_[index] == other.chunks_[index])) continue;
        if (index >= chunks_.size()) chunks_.resize(index + 1);
        if (chunks_[index] == nullptr) {
            chunks_[index] = other.chunks_[index];
            continue;
        }
        for (CellId cell = index * kChunk; cell < (index + 1) * kChunk; ++cell) {
            const Value told = tested_alike ? Value{} : told_by(get(cell), guards, other.get(cell), other.guards);
            const Value joined = told.set() ? told : join(get(cell), other.get(cell));
            if (!equal(joined, get(cell)) || !carry_alike(joined, get(cell))) set(cell, joined);
        }
    }
    const auto agreed = [](auto& mine, const auto& theirs) {
        std::erase_if(mine, [&](const auto& entry) {
            const auto found = theirs.find(entry.first);
            return found == theirs.end() || found->second != entry.second;
        });
    };
    agreed(facts, other.facts);
    agreed(picks, other.picks);
    std::erase_if(guards, [&](const std::string& guard) { return !other.guards.contains(guard); });
    for (const auto& [identity, cell] : other.globals) globals.try_emplace(identity, cell);
}

}  // namespace grantlint::flow
