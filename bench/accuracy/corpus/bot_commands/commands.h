#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <sstream>
#include <string>
#include <vector>

#include "glip.h"

namespace bot {

struct Context {
  glip::Team& team;
  httplib::Client& http;
  std::vector<std::string> arguments;
};

class Command {
 public:
  virtual ~Command() = default;
  virtual std::string Run(Context& context) = 0;
  virtual std::string Help() const = 0;
};

// A command that gets one resource and prints a field of each record.
class ListCommand : public Command {
 public:
  ListCommand(std::string path, std::string field) : path_(std::move(path)), field_(std::move(field)) {}

  std::string Run(Context& context) override {
    const auto res = context.http.Get(path_);
    if (!res || res->status != 200) return "failed: " + path_;
    std::ostringstream out;
    for (const auto& record : glip::json::parse(res->body)["records"]) out << record.value(field_, "?") << '\n';
    return out.str();
  }

  std::string Help() const override { return "lists " + path_; }

 private:
  std::string path_;
  std::string field_;
};

class FunctionCommand : public Command {
 public:
  using Function = std::function<std::string(Context&)>;

  FunctionCommand(Function function, std::string help) : function_(std::move(function)), help_(std::move(help)) {}

  std::string Run(Context& context) override { return function_(context); }
  std::string Help() const override { return help_; }

 private:
  Function function_;
  std::string help_;
};

class Dispatcher {
 public:
  template <class T, class... Args>
  Dispatcher& Add(const std::string& name, Args&&... args) {
    commands_[name] = std::make_unique<T>(std::forward<Args>(args)...);
    return *this;
  }

  std::string Dispatch(const std::string& text, glip::Team& team, httplib::Client& http) const {
    std::istringstream in(text);
    std::string name;
    Context context{team, http, {}};
    in >> name;
    for (std::string word; in >> word;) context.arguments.push_back(word);
    const auto it = commands_.find(name);
    return it == commands_.end() ? Help() : it->second->Run(context);
  }

  std::string Help() const {
    std::string out;
    for (const auto& [name, command] : commands_) out += "**" + name + "** " + command->Help() + "\n";
    return out;
  }

 private:
  std::map<std::string, std::unique_ptr<Command>> commands_;
};

}  // namespace bot
