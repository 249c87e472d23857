# Holds the files that ship, and a set of bad ones, against the JSON schemas that editors complete with; jsonschema is the judge.
#
#   validate.py SOURCE_FOLDER      exit status 77: jsonschema is not installed
#
# The bad files are named after the schema that must refuse them: bad/pack_no_routes.json.
import json
import pathlib
import re
import sys

try:
    import jsonschema
except ImportError:
    print("skipped: python3-jsonschema is not installed")
    sys.exit(77)

root = pathlib.Path(sys.argv[1])
schemas = {}
for file in sorted((root / "rules/schema").glob("*.json")):
    schema = json.loads(file.read_text())
    jsonschema.Draft202012Validator.check_schema(schema)
    schemas[file.stem] = jsonschema.Draft202012Validator(schema)

failures = 0
string_or_comment = re.compile(r'("(?:\\.|[^"\\])*")|//[^\n]*|/\*.*?\*/', re.DOTALL)


def load(file):
    return json.loads(string_or_comment.sub(lambda match: match.group(1) or "", file.read_text()))


def expect(valid, name, file):
    global failures
    errors = list(schemas[name].iter_errors(load(file)))
    if valid == (not errors):
        return
    failures += 1
    said = "; ".join(f"{list(error.absolute_path)}: {error.message[:200]}" for error in errors[:3])
    print(f"{file.relative_to(root)} is {'refused' if valid else 'accepted'} by schema/{name}.json {said}")


def schema_of(file):
    return max((name for name in schemas if file.stem.startswith(name)), key=len)


ships = [("pack", file) for file in root.glob("rules/*.json")]
ships += [("pack", file) for file in root.glob("bench/accuracy/packs/*.json")]
ships += [("client_model", file) for folder in ("clients", "strings") for file in root.glob(f"rules/{folder}/*.json")]
ships += [("declaration", file) for file in root.glob("rules/declarations/*.json")]
ships += [("error_shape", file) for file in root.glob("rules/errors/*.json")]
ships += [("manifest", file) for file in root.glob("samples/**/grantlint.json")]
bad = sorted((root / "tests/schema/bad").glob("*.json"))
for name, file in sorted(ships):
    expect(True, name, file)
for file in bad:
    expect(False, schema_of(file), file)

print(f"{len(schemas)} schemas, {len(ships)} files that ship, {len(bad)} bad ones, {failures} failures")
sys.exit(1 if failures or not ships or not bad else 0)
