#include <rest/rest-xml-parser.h>
