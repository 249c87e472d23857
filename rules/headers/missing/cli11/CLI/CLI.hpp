// CLI11, 2.
#pragma once
#include <algorithm>
#include <cstdint>
#include <exception>
#include <fstream>
#include <functional>
#include <initializer_list>
#include <iomanip>
#include <iostream>
#include <map>
#include <memory>
#include <numeric>
#include <set>
#include <sstream>
#include <stdexcept>
#include <string>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>
#define CLI11_VERSION "2.1.2"
#define CLI11_PARSE(app, ...)                 \
    try {                                     \
        (app).parse(__VA_ARGS__);             \
    } catch (const CLI::ParseError& e) {      \
        return (app).exit(e);                 \
    }
namespace CLI {
enum class ExitCodes {
    Success = 0, IncorrectConstruction = 100, BadNameString, OptionAlreadyAdded, FileError, ConversionError, ValidationError, RequiredError, RequiresError, ExcludesError, ExtrasError,
    ConfigError, InvalidError, HorribleError, OptionNotFound, ArgumentMismatch, BaseClass = 127
};
class Error : public std::runtime_error {
public:
    int get_exit_code() const;
    std::string get_name() const;
    Error(std::string name, std::string msg, int exit_code = static_cast<int>(ExitCodes::BaseClass));
    Error(std::string name, std::string msg, ExitCodes exit_code);
};
class ConstructionError : public Error { public: using Error::Error; };
class ParseError : public Error { public: using Error::Error; };
class Success : public ParseError { public: Success(); };
class CallForHelp : public Success { public: CallForHelp(); };
class CallForAllHelp : public Success { public: CallForAllHelp(); };
class CallForVersion : public Success { public: CallForVersion(); };
class RuntimeError : public ParseError { public: explicit RuntimeError(int exit_code = 1); };
class FileError : public ParseError { public: explicit FileError(std::string msg); };
class ConversionError : public ParseError { public: explicit ConversionError(std::string msg); ConversionError(std::string member, std::string name); };
class ValidationError : public ParseError { public: explicit ValidationError(std::string msg); explicit ValidationError(std::string name, std::string msg); };
class RequiredError : public ParseError { public: explicit RequiredError(std::string name); };
class ArgumentMismatch : public ParseError { public: ArgumentMismatch(std::string name, int expected, std::size_t received); };
class ExtrasError : public ParseError { public: explicit ExtrasError(std::vector<std::string> args); ExtrasError(const std::string& name, std::vector<std::string> args); };
class RequiresError : public ParseError { public: RequiresError(std::string curname, std::string subname); };
class ExcludesError : public ParseError { public: ExcludesError(std::string curname, std::string subname); };
class ConfigError : public ParseError { public: explicit ConfigError(std::string msg); };
class InvalidError : public ParseError { public: explicit InvalidError(std::string name); };
class OptionNotFound : public Error { public: explicit OptionNotFound(std::string name); };
class BadNameString : public ConstructionError { public: explicit BadNameString(std::string msg); };
class OptionAlreadyAdded : public ConstructionError { public: explicit OptionAlreadyAdded(std::string name); };
class Option;
class App;
class Option_group;
using App_p = std::shared_ptr<App>;
using Option_p = std::unique_ptr<Option>;
using results_t = std::vector<std::string>;
using callback_t = std::function<bool(const results_t&)>;
class Validator {
public:
    Validator() = default;
    explicit Validator(std::string validator_desc);
    Validator(std::function<std::string(std::string&)> op, std::string validator_desc, std::string validator_name = "");
    Validator& operation(std::function<std::string(std::string&)> op);
    std::string operator()(std::string& str) const;
    std::string operator()(const std::string& str) const;
    Validator& description(std::string validator_desc);
    Validator description(std::string validator_desc) const;
    Validator& name(std::string validator_name);
    Validator& active(bool active_val = true);
    Validator name(std::string validator_name) const;
    Validator active(bool active_val = true) const;
    Validator& non_modifying(bool no_modify = true);
    Validator& application_index(int app_index);
    std::string get_description() const;
    const std::string& get_name() const;
    bool get_active() const;
    Validator operator&(const Validator& other) const;
    Validator operator|(const Validator& other) const;
    Validator operator!() const;
};
class _m_FileValidator : public Validator {};
const _m_FileValidator ExistingFile, ExistingDirectory, ExistingPath, NonexistentPath, ValidIPV4, EscapedString;
class Range : public Validator {
public:
    template <typename T> Range(T min_val, T max_val, const std::string& validator_name = std::string{});
    template <typename T> explicit Range(T max_val, const std::string& validator_name = std::string{});
};
class Bound : public Validator {
public:
    template <typename T> Bound(T min_val, T max_val);
    template <typename T> explicit Bound(T max_val);
};
const Range NonNegativeNumber((double)0), PositiveNumber((double)0);
template <typename T> class TypeValidator : public Validator {
public:
    explicit TypeValidator(const std::string& validator_name);
    TypeValidator();
};
const TypeValidator<double> Number;
class AsNumberWithUnit : public Validator {
public:
    enum Options { CASE_SENSITIVE = 0, CASE_INSENSITIVE = 1, UNIT_OPTIONAL = 0, UNIT_REQUIRED = 2, DEFAULT = CASE_INSENSITIVE | UNIT_OPTIONAL };
    template <typename T> explicit AsNumberWithUnit(std::map<std::string, T> mapping, Options opts = DEFAULT, const std::string& unit_name = "UNIT");
};
class AsSizeValue : public AsNumberWithUnit {
public:
    explicit AsSizeValue(bool kb_is_1000);
};
class IsMember : public Validator {
public:
    template <typename T, typename... Args> IsMember(std::initializer_list<T> values, Args&&... args);
    template <typename T> explicit IsMember(T&& set);
    template <typename T, typename F> explicit IsMember(T set, F filter_function);
    template <typename T, typename F, typename... Args> IsMember(T&& set, F filter_1, F filter_2, Args&&... other);
};
template <typename T> using TransformPairs = std::vector<std::pair<std::string, T>>;
class Transformer : public Validator {
public:
    template <typename... Args> Transformer(std::initializer_list<std::pair<std::string, std::string>> values, Args&&... args);
    template <typename T> explicit Transformer(T&& mapping);
    template <typename T, typename F> explicit Transformer(T mapping, F filter_function);
};
class CheckedTransformer : public Validator {
public:
    template <typename... Args> CheckedTransformer(std::initializer_list<std::pair<std::string, std::string>> values, Args&&... args);
    template <typename T> explicit CheckedTransformer(T mapping);
    template <typename T, typename F> explicit CheckedTransformer(T mapping, F filter_function);
};
std::string ignore_case(std::string item);
std::string ignore_underscore(std::string item);
std::string ignore_space(std::string item);
enum class MultiOptionPolicy : char { Throw, TakeLast, TakeFirst, Join, TakeAll };
enum class AppFormatMode { Normal, All, Sub };
enum class config_extras_mode : char { error, ignore, ignore_all, capture };
class FormatterBase {
public:
    FormatterBase();
    virtual ~FormatterBase() noexcept {}
    virtual std::string make_help(const App*, std::string, AppFormatMode) const = 0;
    void label(std::string key, std::string val);
    void column_width(std::size_t val);
    std::string get_label(std::string key) const;
    std::size_t get_column_width() const;
};
class Formatter : public FormatterBase {
public:
    Formatter();
    virtual std::string make_group(std::string group, bool is_positional, std::vector<const Option*> opts) const;
    virtual std::string make_positionals(const App* app) const;
    std::string make_groups(const App* app, AppFormatMode mode) const;
    virtual std::string make_subcommands(const App* app, AppFormatMode mode) const;
    virtual std::string make_subcommand(const App* sub) const;
    virtual std::string make_expanded(const App* sub) const;
    virtual std::string make_footer(const App* app) const;
    virtual std::string make_description(const App* app) const;
    virtual std::string make_usage(const App* app, std::string name) const;
    std::string make_help(const App* app, std::string, AppFormatMode) const override;
    virtual std::string make_option(const Option* opt, bool is_positional) const;
    virtual std::string make_option_name(const Option* opt, bool is_positional) const;
    virtual std::string make_option_opts(const Option* opt) const;
    virtual std::string make_option_desc(const Option* opt) const;
    virtual std::string make_option_usage(const Option* opt) const;
};
struct ConfigItem {
    std::vector<std::string> parents;
    std::string name;
    std::vector<std::string> inputs;
    std::string fullname() const;
};
class Config {
public:
    virtual ~Config() = default;
    virtual std::string to_config(const App*, bool default_also, bool write_description, std::string prefix) const = 0;
    virtual std::vector<ConfigItem> from_config(std::istream&) const = 0;
    std::vector<ConfigItem> from_file(const std::string& name);
};
class ConfigBase : public Config {
public:
    std::string to_config(const App*, bool default_also, bool write_description, std::string prefix) const override;
    std::vector<ConfigItem> from_config(std::istream& input) const override;
    ConfigBase* comment(char cchar);
    ConfigBase* arrayBounds(char aStart, char aEnd);
    ConfigBase* arrayDelimiter(char aSep);
    ConfigBase* valueSeparator(char vSep);
};
using ConfigTOML = ConfigBase;
class ConfigINI : public ConfigTOML {};
class OptionDefaults {
public:
    OptionDefaults* group(const std::string& name);
    OptionDefaults* required(bool value = true);
    OptionDefaults* always_capture_default(bool value = true);
    OptionDefaults* multi_option_policy(MultiOptionPolicy value = MultiOptionPolicy::Throw);
    OptionDefaults* ignore_case(bool value = true);
    OptionDefaults* ignore_underscore(bool value = true);
    OptionDefaults* configurable(bool value = true);
    OptionDefaults* delimiter(char value = '\0');
};
class Option {
public:
    Option(const Option&) = delete;
    Option& operator=(const Option&) = delete;
    std::size_t count() const;
    bool empty() const;
    explicit operator bool() const;
    void clear();
    Option* expected(int value);
    Option* expected(int value_min, int value_max);
    Option* allow_extra_args(bool value = true);
    Option* group(const std::string& name);
    Option* required(bool value = true);
    Option* mandatory(bool value = true);
    Option* always_capture_default(bool value = true);
    Option* take_last();
    Option* take_first();
    Option* take_all();
    Option* join();
    Option* join(char delim);
    Option* configurable(bool value = true);
    Option* delimiter(char value = '\0');
    Option* check(Validator validator, const std::string& validator_name = "");
    Option* check(std::function<std::string(const std::string&)> validator, std::string validator_description = "", std::string validator_name = "");
    Option* transform(Validator validator, const std::string& transform_name = "");
    Option* transform(const std::function<std::string(std::string)>& func, std::string transform_description = "", std::string transform_name = "");
    Option* each(const std::function<void(std::string)>& func);
    Option* needs(Option* opt);
    template <typename A, typename B, typename... ARG> Option* needs(A opt, B opt1, ARG... args);
    Option* excludes(Option* opt);
    template <typename A, typename B, typename... ARG> Option* excludes(A opt, B opt1, ARG... args);
    Option* envname(std::string name);
    template <typename T = App> Option* ignore_case(bool value = true);
    template <typename T = App> Option* ignore_underscore(bool value = true);
    Option* multi_option_policy(MultiOptionPolicy value = MultiOptionPolicy::Throw);
    Option* disable_flag_override(bool value = true);
    Option* description(std::string option_description);
    Option* default_str(std::string val);
    template <typename X> Option* default_val(const X& val);
    Option* capture_default_str();
    Option* type_name(std::string typeval);
    Option* option_text(std::string text);
    Option* type_size(int option_type_size);
    Option* run_callback_for_default(bool value = true);
    Option* trigger_on_parse(bool value = true);
    const std::string& get_description() const;
    std::string get_name(bool positional = false, bool all_options = false) const;
    const results_t& results() const;
    template <typename T> void results(T& output) const;
    template <typename T> T as() const;
    bool get_required() const;
    Option* needs(std::string opt_name);
    Option* excludes(std::string opt_name);
    bool remove_needs(Option* opt);
    bool remove_excludes(Option* opt);
    Option* type_size(int option_type_size_min, int option_type_size_max);
    Option* force_callback(bool value = true);
    Option* default_function(const std::function<std::string()>& func);
    Validator* get_validator(const std::string& name = "");
    std::string get_envname() const;
    std::string get_default_str() const;
    const std::vector<std::string>& get_lnames() const;
    const std::vector<std::string>& get_snames() const;
    const std::string& get_single_name() const;
    const std::string& get_group() const;
    const std::string& get_type_name() const;
    bool get_positional() const;
    bool nonpositional() const;
    bool check_name(const std::string& name) const;
    bool check_lname(std::string name) const;
    bool check_sname(std::string name) const;
    std::vector<std::string> reduced_results() const;
};
class App {
public:
    explicit App(std::string app_description = "", std::string app_name = "");
    App(const App&) = delete;
    App& operator=(const App&) = delete;
    virtual ~App() = default;
    App* callback(std::function<void()> app_callback);
    App* final_callback(std::function<void()> app_callback);
    App* parse_complete_callback(std::function<void()> pc_callback);
    App* preparse_callback(std::function<void(std::size_t)> pp_callback);
    App* name(std::string app_name = "");
    App* alias(std::string app_name);
    App* allow_extras(bool allow = true);
    App* required(bool require = true);
    App* disabled(bool disable = true);
    App* silent(bool silence = true);
    App* prefix_command(bool allow = true);
    App* ignore_case(bool value = true);
    App* ignore_underscore(bool value = true);
    App* fallthrough(bool value = true);
    App* positionals_at_end(bool value = true);
    App* group(std::string group_name);
    App* formatter(std::shared_ptr<FormatterBase> fmt);
    App* formatter_fn(std::function<std::string(const App*, std::string, AppFormatMode)> fmt);
    App* config_formatter(std::shared_ptr<Config> fmt);
    App* disabled_by_default(bool disable = true);
    App* enabled_by_default(bool enable = true);
    App* immediate_callback(bool immediate = true);
    App* validate_positionals(bool validate = true);
    App* allow_config_extras(bool allow = true);
    App* allow_config_extras(config_extras_mode mode);
    App* allow_windows_style_options(bool value = true);
    App* configurable(bool value = true);
    Option* add_option(std::string option_name, callback_t option_callback, std::string option_description = "", bool defaulted = false, std::function<std::string()> func = {});
    template <typename AssignTo, typename ConvertTo = AssignTo, typename std::enable_if<!std::is_const<ConvertTo>::value && !std::is_convertible<AssignTo&, std::string>::value, int>::type = 0>
    Option* add_option(std::string option_name, AssignTo& variable, std::string option_description = "");
    Option* add_option(std::string option_name, std::string& variable, std::string option_description = "");
    template <typename AssignTo> Option* add_option(std::string option_name, AssignTo& variable, std::string option_description, bool defaulted);
    template <typename AssignTo> Option* add_option_no_stream(std::string option_name, AssignTo& variable, std::string option_description = "");
    template <typename ArgType> Option* add_option_function(std::string option_name, const std::function<void(const ArgType&)>& func, std::string option_description = "");
    Option* add_option(std::string option_name);
    template <typename T, typename std::enable_if<std::is_const<T>::value && std::is_constructible<std::string, T>::value, int>::type = 0> Option* add_option(std::string option_name, T& option_description);
    Option* set_help_flag(std::string flag_name = "", const std::string& help_description = "");
    Option* set_help_all_flag(std::string help_name = "", const std::string& help_description = "");
    Option* set_version_flag(std::string flag_name = "", const std::string& versionString = "", const std::string& version_help = "Display program version information and exit");
    Option* set_version_flag(std::string flag_name, std::function<std::string()> vfunc, const std::string& version_help = "Display program version information and exit");
    Option* add_flag(std::string flag_name);
    template <typename T, typename std::enable_if<std::is_const<T>::value && std::is_constructible<std::string, T>::value, int>::type = 0> Option* add_flag(std::string flag_name, T& flag_description);
    template <typename T, typename std::enable_if<!std::is_const<T>::value && !std::is_constructible<std::function<void(int)>, T>::value, int>::type = 0>
    Option* add_flag(std::string flag_name, T& flag_result, std::string flag_description = "");
    template <typename T, typename std::enable_if<!std::is_assignable<std::function<void(std::int64_t)>&, T>::value, int>::type = 0> Option* add_flag(std::string flag_name, std::vector<T>& flag_results, std::string flag_description = "");
    Option* add_flag_callback(std::string flag_name, std::function<void(void)> function, std::string flag_description = "");
    Option* add_flag_function(std::string flag_name, std::function<void(std::int64_t)> function, std::string flag_description = "");
    Option* add_flag(std::string flag_name, std::function<void(std::int64_t)> function, std::string flag_description = "");
    Option* set_config(std::string option_name = "", std::string default_filename = "", const std::string& help_message = "Read an ini file", bool config_required = false);
    bool remove_option(Option* opt);
    template <typename T = Option_group> T* add_option_group(std::string group_name, std::string group_description = "");
    App* add_subcommand(std::string subcommand_name = "", std::string subcommand_description = "");
    App* add_subcommand(App_p subcom);
    bool remove_subcommand(App* subcom);
    App* get_subcommand(const App* subcom) const;
    App* get_subcommand(std::string subcom) const;
    App* get_subcommand(int index = 0) const;
    std::vector<App*> get_subcommands() const;
    std::vector<App*> get_subcommands(const std::function<bool(App*)>& filter);
    std::vector<const App*> get_subcommands(const std::function<bool(const App*)>& filter) const;
    std::vector<const Option*> get_options(const std::function<bool(const Option*)>& filter = {}) const;
    std::vector<Option*> get_options(const std::function<bool(Option*)>& filter = {});
    App* get_option_group(std::string group_name) const;
    bool got_subcommand(const App* subcom) const;
    bool got_subcommand(std::string subcommand_name) const;
    std::size_t count() const;
    std::size_t count(std::string option_name) const;
    std::size_t count_all() const;
    App* require_subcommand();
    App* require_subcommand(int value);
    App* require_subcommand(std::size_t min, std::size_t max);
    App* require_option();
    App* require_option(int value);
    App* require_option(std::size_t min, std::size_t max);
    App* excludes(Option* opt);
    App* excludes(App* app);
    App* needs(Option* opt);
    App* needs(App* app);
    explicit operator bool() const;
    void parse(int argc, const char* const* argv);
    void parse(std::string commandline, bool program_name_included = false);
    void parse(std::vector<std::string>& args);
    void parse(std::vector<std::string>&& args);
    int exit(const Error& e, std::ostream& out = std::cout, std::ostream& err = std::cerr) const;
    std::string config_to_str(bool default_also = false, bool write_description = false) const;
    std::string help(std::string prev = "") const;
    std::string version() const;
    App* footer(std::string footer_string);
    App* footer(std::function<std::string()> footer_function);
    App* failure_message(std::function<std::string(const App*, const Error& e)> function);
    App* description(std::string app_description);
    std::shared_ptr<FormatterBase> get_formatter() const;
    std::shared_ptr<Config> get_config_formatter() const;
    OptionDefaults* option_defaults();
    Option* get_option(std::string option_name);
    const Option* get_option(std::string option_name) const;
    Option* get_option_no_throw(std::string option_name) noexcept;
    const Option* get_option_no_throw(std::string option_name) const noexcept;
    const Option* operator[](const std::string& option_name) const;
    const Option* operator[](const char* option_name) const;
    std::string get_description() const;
    const std::string& get_name() const;
    App* get_parent();
    const App* get_parent() const;
    std::string get_display_name(bool with_aliases = false) const;
    const std::string& get_group() const;
    const Option* get_help_ptr() const;
    const Option* get_version_ptr() const;
    Option* get_config_ptr();
    bool get_allow_extras() const;
    bool get_required() const;
    std::vector<std::string> remaining_for_passthrough(bool recurse = false) const;
    std::size_t remaining_size(bool recurse = false) const;
    const std::vector<Option*>& parse_order() const;
    bool check_name(std::string name_to_check) const;
    void clear();
    bool parsed() const;
    std::vector<std::string> remaining(bool recurse = false) const;
    Option* get_help_ptr();
};
class Option_group : public App {
public:
    Option_group(std::string group_description, std::string group_name, App* parent);
    Option* add_option(Option* opt);
    void add_options(Option* opt);
    template <typename... Args> void add_options(Option* opt, Args... args);
    using App::add_option;
};
void TriggerOn(App* trigger_app, App* app_to_enable);
void TriggerOff(App* trigger_app, App* app_to_enable);
void deprecate_option(Option* opt, const std::string& replacement = "");
void deprecate_option(App* app, const std::string& option_name, const std::string& replacement = "");
void retire_option(App* app, Option* opt);
void retire_option(App* app, const std::string& option_name);
}  // namespace CLI
