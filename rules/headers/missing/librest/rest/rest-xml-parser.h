#ifndef _REST_XML_PARSER
#define _REST_XML_PARSER
#include <glib-object.h>
G_BEGIN_DECLS
typedef struct _RestXmlNode RestXmlNode;
struct _RestXmlNode { volatile int ref_count; gchar *name, *content; GHashTable *children, *attrs; RestXmlNode* next; };
typedef struct _RestXmlParser RestXmlParser; typedef struct _RestXmlParserClass RestXmlParserClass;
GType rest_xml_parser_get_type(void);
#define REST_TYPE_XML_PARSER (rest_xml_parser_get_type())
#define REST_XML_PARSER(o) (G_TYPE_CHECK_INSTANCE_CAST((o), REST_TYPE_XML_PARSER, RestXmlParser))
#define REST_IS_XML_PARSER(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), REST_TYPE_XML_PARSER))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(RestXmlParser, g_object_unref)
RestXmlParser* rest_xml_parser_new(void);
RestXmlNode *rest_xml_parser_parse_from_data(RestXmlParser*, const gchar*, goffset), *rest_xml_node_ref(RestXmlNode*), *rest_xml_node_find(RestXmlNode*, const gchar*);
void rest_xml_node_unref(RestXmlNode*);
const gchar* rest_xml_node_get_attr(RestXmlNode*, const gchar*);
G_END_DECLS
#endif
