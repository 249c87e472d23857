// Text that clang can work out: literals of every kind of character, and constants.
#include <llvm/Support/ConvertUTF.h>

#include "frontends/cpp/lowering.h"

namespace grantlint::cpp {
namespace {

template <class Unit>
std::string to_utf8(llvm::ArrayRef<Unit> units) {
    std::string out;
    if constexpr (sizeof(Unit) == 2) {
        llvm::convertUTF16ToUTF8String(units, out);
    } else {
        for (const Unit unit : units) {
            char buffer[UNI_MAX_UTF8_BYTES_PER_CODE_POINT];
            char* end = buffer;
            if (llvm::ConvertCodePointToUTF8(unit, end)) out.append(buffer, end);
        }
    }
    return out;
}

std::optional<std::string> array_text(const clang::APValue& value) {
    if (!value.isArray() || value.getArraySize() == 0) return std::nullopt;
    std::string out;
    for (unsigned i = 0; i < value.getArrayInitializedElts(); ++i) {
        const clang::APValue& one = value.getArrayInitializedElt(i);
        if (!one.isInt() || one.getInt().getBitWidth() != 8) return std::nullopt;
        if (one.getInt() == 0) break;
        out.push_back(static_cast<char>(one.getInt().getExtValue()));
    }
    return out;
}

std::optional<std::string> pointer_text(const clang::APValue& value, const clang::ASTContext& context) {
    if (!value.isLValue() || value.isNullPointer()) return std::nullopt;
    std::string whole;
    if (const auto* base = value.getLValueBase().dyn_cast<const clang::Expr*>()) {
        const auto* literal = llvm::dyn_cast<clang::StringLiteral>(base);
        if (literal == nullptr || literal->getCharByteWidth() != 1) return std::nullopt;
        whole = literal->getBytes().str();
    } else if (const auto* decl = value.getLValueBase().dyn_cast<const clang::ValueDecl*>()) {
        const auto* variable = llvm::dyn_cast<clang::VarDecl>(decl);
        const clang::APValue* inner = variable != nullptr && variable->isConstexpr() ? variable->evaluateValue() : nullptr;
        std::optional<std::string> text = inner != nullptr ? constant_text(*inner, variable->getType(), context) : std::nullopt;
        if (!text) return std::nullopt;
        whole = *text;
    } else {
        return std::nullopt;
    }
    const auto offset = static_cast<std::size_t>(value.getLValueOffset().getQuantity());
    return offset <= whole.size() ? std::optional(whole.substr(offset)) : std::nullopt;
}

// A text's length: no enumerator, no flag, and nothing that is longer than the text.
bool may_be_length(const clang::APValue& value, clang::QualType type) {
    return value.isInt() && type->isUnsignedIntegerType() && !type->isBooleanType() && !type->isEnumeralType() && !type->isAnyCharacterType();
}

}  // namespace

std::optional<std::string> constant_text(const clang::APValue& value, clang::QualType type, const clang::ASTContext& context) {
    if (auto text = array_text(value)) return text;
    if (auto text = pointer_text(value, context)) return text;
    const auto* record = value.isStruct() ? type->getAsRecordDecl() : nullptr;
    if (record == nullptr) return std::nullopt;
    std::optional<std::string> text;
    std::optional<std::size_t> length;
    const auto consider = [&](const clang::APValue& part, clang::QualType of) {
        if (may_be_length(part, of) && !length) length = part.getInt().getLimitedValue();
        else if (!text) return (text = constant_text(part, of, context)).has_value();
        else return false;
        return true;
    };
    if (const auto* derived = llvm::dyn_cast<clang::CXXRecordDecl>(record)) {
        unsigned number = 0;
        for (const clang::CXXBaseSpecifier& base : derived->bases()) {
            const clang::APValue& part = value.getStructBase(number++);
            const bool empty = part.isStruct() && part.getStructNumFields() == 0;
            if (!empty && !consider(part, base.getType())) return std::nullopt;
        }
    }
    for (const clang::FieldDecl* field : record->fields()) {
        if (!consider(value.getStructField(field->getFieldIndex()), field->getType())) return std::nullopt;
    }
    if (!text || (length && *length > text->size())) return std::nullopt;
    return length ? text->substr(0, *length) : text;
}

std::string utf8(llvm::UTF32 code) { return to_utf8<llvm::UTF32>(code); }

std::string utf8(const clang::StringLiteral& literal) {
    const llvm::StringRef bytes = literal.getBytes();
    switch (literal.getCharByteWidth()) {
        case 2: {
            std::vector<llvm::UTF16> units(bytes.size() / 2);
            for (std::size_t i = 0; i < units.size(); ++i) units[i] = static_cast<llvm::UTF16>(literal.getCodeUnit(i));
            return to_utf8<llvm::UTF16>(units);
        }
        case 4: {
            std::vector<llvm::UTF32> units(bytes.size() / 4);
            for (std::size_t i = 0; i < units.size(); ++i) units[i] = literal.getCodeUnit(i);
            return to_utf8<llvm::UTF32>(units);
        }
        default: return bytes.str();
    }
}

}  // namespace grantlint::cpp
