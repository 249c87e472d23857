#include "flow/missing_bodies.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "ir/walk.h"

namespace grantlint::flow {
namespace {

std::string key_of(const ir::Callee& callee) { return callee.name + "/" + std::to_string(callee.parameters.size()); }

const std::string& file_of(const ir::Unit& unit, const ir::At& at) {
    static const std::string none;
    return at.file < unit.files.size() ? unit.files[at.file] : none;
}

class Finder {
public:
    Finder(const std::vector<ir::Unit>& units, const Program& program, const Reach& reach, const ClientModels& models)
        : program_(program), reach_(reach), models_(models) {
        for (const Body& body : program.functions()) bodies_.insert(key_of(*body.callee));
        for (const ir::Unit& unit : units) find_library_headers(unit);
        find_mentions(units);
    }

    std::vector<MissingBody> run() {
        std::vector<MissingBody> out;
        for (auto& [key, found] : found_) {
            found.first.users = users_of(found.second, found.first.at.file);
            out.push_back(std::move(found.first));
        }
        std::ranges::sort(out);
        return out;
    }

private:
    [[nodiscard]] const FunctionModel* model_of(const ir::Callee& callee) const {
        const std::vector<FunctionModel>* models = models_.find_function(callee.name);
        if (models == nullptr || models->empty() || models->front().yields) return nullptr;
        return models_.has_exact(callee.name) || models->front().declared ? &models->front() : nullptr;
    }

    void find_library_headers(const ir::Unit& unit) {
        for (const ir::Callee& callee : unit.callees) {
            const std::string& file = file_of(unit, callee.declared);
            if (callee.declared.line == 0 || file == unit.source) continue;
            if (const FunctionModel* model = model_of(callee); model != nullptr && !model->declared) library_headers_.insert(file);
        }
    }

    // A body that another source sees under another identity counts: see Program::link_by_name.
    [[nodiscard]] bool is_missing(const ir::Unit& unit, const ir::Callee& callee) const {
        if (callee.declared.line == 0 || program_.find_function(callee.identity) != kNoBody || bodies_.contains(key_of(callee))) return false;
        return model_of(callee) == nullptr && !library_headers_.contains(file_of(unit, callee.declared));
    }

    void find_mentions(const std::vector<ir::Unit>& units) {
        std::map<const ir::Unit*, std::vector<bool>> missing;
        for (const ir::Unit& unit : units) {
            for (const ir::Callee& callee : unit.callees) missing[&unit].push_back(is_missing(unit, callee));
        }
        for (function_ = 0; function_ < program_.functions().size(); ++function_) {
            const Body& body = program_.functions()[function_];
            scan(*body.unit, missing[body.unit], body.function->body);
        }
        function_ = kNoBody;
        for (const ir::Unit& unit : units) {
            for (const ir::Global& global : unit.globals) scan(unit, missing[&unit], global.initial);
            for (const ir::Class& type : unit.classes) {
                for (const ir::Field& field : type.fields) scan(unit, missing[&unit], field.initial);
            }
        }
    }

    template <class Code>  // an expression, or a body
    void scan(const ir::Unit& unit, const std::vector<bool>& missing, const Code& code) {
        ir::for_each_expression(code, [&](const ir::Expr& expr) {
            if (expr.callee < missing.size() && missing[expr.callee]) mention(unit, unit.callees[expr.callee], range_of(unit, expr.at));
        });
    }

    void mention(const ir::Unit& unit, const ir::Callee& callee, const Range& at) {
        if (!at.known()) return;
        MissingBody missing{.at = at, .function = callee.name, .declared_in = file_of(unit, callee.declared)};
        auto& [first, functions] = found_.try_emplace({at.file, callee.identity}, missing, std::set<std::uint32_t>()).first->second;
        first = std::min(first, missing);
        if (function_ != kNoBody) functions.insert(function_);
    }

    std::vector<std::string> users_of(const std::set<std::uint32_t>& functions, const std::string& file) {
        std::set<std::string> users;
        for (const std::uint32_t function : functions) {
            const auto [known, fresh] = users_.try_emplace(function);
            if (fresh) known->second = flow::users_of(function, program_, reach_);
            users.insert(known->second.begin(), known->second.end());
        }
        users.erase(file);
        return {users.begin(), users.end()};
    }

    const Program& program_;
    const Reach& reach_;
    const ClientModels& models_;
    std::uint32_t function_ = kNoBody;  // that is scanned
    std::set<std::string> bodies_, library_headers_;
    std::map<std::pair<std::string, std::string>, std::pair<MissingBody, std::set<std::uint32_t>>> found_;  // by the file and the callee's
                                                                                                            // identity; with its callers
    std::map<std::uint32_t, std::vector<std::string>> users_;
};

}  // namespace

std::vector<MissingBody> find_missing_bodies(const std::vector<ir::Unit>& units, const Program& program, const Reach& reach, const ClientModels& models) {
    return Finder(units, program, reach, models).run();
}

}  // namespace grantlint::flow
