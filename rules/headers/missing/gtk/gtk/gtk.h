/* GTK 3 and 4: the widgets of a small client. Where they disagree about a function's parameters, it has both forms. */
#ifndef __GTK_H__
#define __GTK_H__
#include <gio/gio.h>
#include <glib-object.h>
#include <stdio.h>
#ifdef __cplusplus
#define _GTK_3 extern "C++"
#else
#define _GTK_3 __attribute__((overloadable))
#endif
#define GTK_MAJOR_VERSION 4
#define GTK_MINOR_VERSION 8
#define GTK_MICRO_VERSION 3
#define GTK_CHECK_VERSION(major, minor, micro) (GTK_MAJOR_VERSION > (major) || (GTK_MAJOR_VERSION == (major) && (GTK_MINOR_VERSION > (minor) || (GTK_MINOR_VERSION == (minor) && GTK_MICRO_VERSION >= (micro)))))
G_BEGIN_DECLS
typedef enum { GTK_ORIENTATION_HORIZONTAL, GTK_ORIENTATION_VERTICAL } GtkOrientation;
typedef enum { GTK_ALIGN_FILL, GTK_ALIGN_START, GTK_ALIGN_END, GTK_ALIGN_CENTER, GTK_ALIGN_BASELINE } GtkAlign;
typedef enum { GTK_WINDOW_TOPLEVEL, GTK_WINDOW_POPUP } GtkWindowType;
typedef enum { GTK_WIN_POS_NONE, GTK_WIN_POS_CENTER, GTK_WIN_POS_MOUSE, GTK_WIN_POS_CENTER_ALWAYS, GTK_WIN_POS_CENTER_ON_PARENT } GtkWindowPosition;
typedef enum { GTK_SELECTION_NONE, GTK_SELECTION_SINGLE, GTK_SELECTION_BROWSE, GTK_SELECTION_MULTIPLE } GtkSelectionMode;
typedef enum { GTK_POLICY_ALWAYS, GTK_POLICY_AUTOMATIC, GTK_POLICY_NEVER, GTK_POLICY_EXTERNAL } GtkPolicyType;
typedef enum { GTK_ICON_SIZE_INVALID, GTK_ICON_SIZE_MENU, GTK_ICON_SIZE_SMALL_TOOLBAR, GTK_ICON_SIZE_LARGE_TOOLBAR, GTK_ICON_SIZE_BUTTON, GTK_ICON_SIZE_DND, GTK_ICON_SIZE_DIALOG } GtkIconSize;
typedef enum { GTK_WRAP_NONE, GTK_WRAP_CHAR, GTK_WRAP_WORD, GTK_WRAP_WORD_CHAR } GtkWrapMode;
typedef enum { GTK_MESSAGE_INFO, GTK_MESSAGE_WARNING, GTK_MESSAGE_QUESTION, GTK_MESSAGE_ERROR, GTK_MESSAGE_OTHER } GtkMessageType;
typedef enum { GTK_BUTTONS_NONE, GTK_BUTTONS_OK, GTK_BUTTONS_CLOSE, GTK_BUTTONS_CANCEL, GTK_BUTTONS_YES_NO, GTK_BUTTONS_OK_CANCEL } GtkButtonsType;
typedef enum { GTK_DIALOG_MODAL = 1, GTK_DIALOG_DESTROY_WITH_PARENT = 2, GTK_DIALOG_USE_HEADER_BAR = 4 } GtkDialogFlags;
typedef enum { GTK_RESPONSE_NONE = -1, GTK_RESPONSE_REJECT = -2, GTK_RESPONSE_ACCEPT = -3, GTK_RESPONSE_DELETE_EVENT = -4, GTK_RESPONSE_OK = -5, GTK_RESPONSE_CANCEL = -6, GTK_RESPONSE_CLOSE = -7, GTK_RESPONSE_YES = -8, GTK_RESPONSE_NO = -9, GTK_RESPONSE_APPLY = -10, GTK_RESPONSE_HELP = -11 } GtkResponseType;
typedef enum { GTK_STACK_TRANSITION_TYPE_NONE, GTK_STACK_TRANSITION_TYPE_CROSSFADE } GtkStackTransitionType;
typedef enum { PANGO_ELLIPSIZE_NONE, PANGO_ELLIPSIZE_START, PANGO_ELLIPSIZE_MIDDLE, PANGO_ELLIPSIZE_END } PangoEllipsizeMode;
#define GTK_STYLE_PROVIDER_PRIORITY_APPLICATION 600
#define GTK_INVALID_LIST_POSITION (G_MAXUINT)

/* ---- widgets ---- */
typedef struct _GtkWidget { GInitiallyUnowned parent_instance; } GtkWidget;
typedef struct _GtkWidgetClass { GInitiallyUnownedClass parent_class; } GtkWidgetClass;
GType gtk_widget_get_type(void);
#define GTK_TYPE_WIDGET (gtk_widget_get_type())
#define GTK_WIDGET(o) (G_TYPE_CHECK_INSTANCE_CAST((o), GTK_TYPE_WIDGET, GtkWidget))
#define GTK_IS_WIDGET(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), GTK_TYPE_WIDGET))
#define GTK_WIDGET_CLASS(c) (G_TYPE_CHECK_CLASS_CAST((c), GTK_TYPE_WIDGET, GtkWidgetClass))
#define GTK_WIDGET_GET_CLASS(o) (G_TYPE_INSTANCE_GET_CLASS((o), GTK_TYPE_WIDGET, GtkWidgetClass))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GtkWidget, g_object_unref)
typedef struct _GtkContainer { GtkWidget parent_instance; } GtkContainer;
typedef struct _GtkContainerClass { GtkWidgetClass parent_class; } GtkContainerClass;
GType gtk_container_get_type(void);
#define GTK_TYPE_CONTAINER (gtk_container_get_type())
#define GTK_CONTAINER(o) (G_TYPE_CHECK_INSTANCE_CAST((o), GTK_TYPE_CONTAINER, GtkContainer))
#define GTK_IS_CONTAINER(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), GTK_TYPE_CONTAINER))
#define GTK_CONTAINER_CLASS(c) (G_TYPE_CHECK_CLASS_CAST((c), GTK_TYPE_CONTAINER, GtkContainerClass))
#define GTK_CONTAINER_GET_CLASS(o) (G_TYPE_INSTANCE_GET_CLASS((o), GTK_TYPE_CONTAINER, GtkContainerClass))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GtkContainer, g_object_unref)
typedef struct _GtkBin { GtkContainer parent_instance; } GtkBin;
typedef struct _GtkBinClass { GtkContainerClass parent_class; } GtkBinClass;
GType gtk_bin_get_type(void);
#define GTK_TYPE_BIN (gtk_bin_get_type())
#define GTK_BIN(o) (G_TYPE_CHECK_INSTANCE_CAST((o), GTK_TYPE_BIN, GtkBin))
#define GTK_IS_BIN(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), GTK_TYPE_BIN))
#define GTK_BIN_CLASS(c) (G_TYPE_CHECK_CLASS_CAST((c), GTK_TYPE_BIN, GtkBinClass))
#define GTK_BIN_GET_CLASS(o) (G_TYPE_INSTANCE_GET_CLASS((o), GTK_TYPE_BIN, GtkBinClass))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GtkBin, g_object_unref)
typedef struct _GtkWindow { GtkWidget parent_instance; } GtkWindow;
typedef struct _GtkWindowClass { GtkWidgetClass parent_class; } GtkWindowClass;
GType gtk_window_get_type(void);
#define GTK_TYPE_WINDOW (gtk_window_get_type())
#define GTK_WINDOW(o) (G_TYPE_CHECK_INSTANCE_CAST((o), GTK_TYPE_WINDOW, GtkWindow))
#define GTK_IS_WINDOW(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), GTK_TYPE_WINDOW))
#define GTK_WINDOW_CLASS(c) (G_TYPE_CHECK_CLASS_CAST((c), GTK_TYPE_WINDOW, GtkWindowClass))
#define GTK_WINDOW_GET_CLASS(o) (G_TYPE_INSTANCE_GET_CLASS((o), GTK_TYPE_WINDOW, GtkWindowClass))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GtkWindow, g_object_unref)
typedef struct _GtkApplication { GApplication parent_instance; } GtkApplication;
typedef struct _GtkApplicationClass { GApplicationClass parent_class; } GtkApplicationClass;
GType gtk_application_get_type(void);
#define GTK_TYPE_APPLICATION (gtk_application_get_type())
#define GTK_APPLICATION(o) (G_TYPE_CHECK_INSTANCE_CAST((o), GTK_TYPE_APPLICATION, GtkApplication))
#define GTK_IS_APPLICATION(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), GTK_TYPE_APPLICATION))
#define GTK_APPLICATION_CLASS(c) (G_TYPE_CHECK_CLASS_CAST((c), GTK_TYPE_APPLICATION, GtkApplicationClass))
#define GTK_APPLICATION_GET_CLASS(o) (G_TYPE_INSTANCE_GET_CLASS((o), GTK_TYPE_APPLICATION, GtkApplicationClass))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GtkApplication, g_object_unref)
typedef struct _GtkApplicationWindow { GtkWindow parent_instance; } GtkApplicationWindow;
typedef struct _GtkApplicationWindowClass { GtkWindowClass parent_class; } GtkApplicationWindowClass;
GType gtk_application_window_get_type(void);
#define GTK_TYPE_APPLICATION_WINDOW (gtk_application_window_get_type())
#define GTK_APPLICATION_WINDOW(o) (G_TYPE_CHECK_INSTANCE_CAST((o), GTK_TYPE_APPLICATION_WINDOW, GtkApplicationWindow))
#define GTK_IS_APPLICATION_WINDOW(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), GTK_TYPE_APPLICATION_WINDOW))
#define GTK_APPLICATION_WINDOW_CLASS(c) (G_TYPE_CHECK_CLASS_CAST((c), GTK_TYPE_APPLICATION_WINDOW, GtkApplicationWindowClass))
#define GTK_APPLICATION_WINDOW_GET_CLASS(o) (G_TYPE_INSTANCE_GET_CLASS((o), GTK_TYPE_APPLICATION_WINDOW, GtkApplicationWindowClass))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GtkApplicationWindow, g_object_unref)
typedef struct _GtkDialog { GtkWindow parent_instance; } GtkDialog;
typedef struct _GtkDialogClass { GtkWindowClass parent_class; } GtkDialogClass;
GType gtk_dialog_get_type(void);
#define GTK_TYPE_DIALOG (gtk_dialog_get_type())
#define GTK_DIALOG(o) (G_TYPE_CHECK_INSTANCE_CAST((o), GTK_TYPE_DIALOG, GtkDialog))
#define GTK_IS_DIALOG(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), GTK_TYPE_DIALOG))
#define GTK_DIALOG_CLASS(c) (G_TYPE_CHECK_CLASS_CAST((c), GTK_TYPE_DIALOG, GtkDialogClass))
#define GTK_DIALOG_GET_CLASS(o) (G_TYPE_INSTANCE_GET_CLASS((o), GTK_TYPE_DIALOG, GtkDialogClass))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GtkDialog, g_object_unref)
typedef struct _GtkMessageDialog { GtkDialog parent_instance; } GtkMessageDialog;
typedef struct _GtkMessageDialogClass { GtkDialogClass parent_class; } GtkMessageDialogClass;
GType gtk_message_dialog_get_type(void);
#define GTK_TYPE_MESSAGE_DIALOG (gtk_message_dialog_get_type())
#define GTK_MESSAGE_DIALOG(o) (G_TYPE_CHECK_INSTANCE_CAST((o), GTK_TYPE_MESSAGE_DIALOG, GtkMessageDialog))
#define GTK_IS_MESSAGE_DIALOG(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), GTK_TYPE_MESSAGE_DIALOG))
#define GTK_MESSAGE_DIALOG_CLASS(c) (G_TYPE_CHECK_CLASS_CAST((c), GTK_TYPE_MESSAGE_DIALOG, GtkMessageDialogClass))
#define GTK_MESSAGE_DIALOG_GET_CLASS(o) (G_TYPE_INSTANCE_GET_CLASS((o), GTK_TYPE_MESSAGE_DIALOG, GtkMessageDialogClass))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GtkMessageDialog, g_object_unref)
typedef struct _GtkBox { GtkWidget parent_instance; } GtkBox;
typedef struct _GtkBoxClass { GtkWidgetClass parent_class; } GtkBoxClass;
GType gtk_box_get_type(void);
#define GTK_TYPE_BOX (gtk_box_get_type())
#define GTK_BOX(o) (G_TYPE_CHECK_INSTANCE_CAST((o), GTK_TYPE_BOX, GtkBox))
#define GTK_IS_BOX(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), GTK_TYPE_BOX))
#define GTK_BOX_CLASS(c) (G_TYPE_CHECK_CLASS_CAST((c), GTK_TYPE_BOX, GtkBoxClass))
#define GTK_BOX_GET_CLASS(o) (G_TYPE_INSTANCE_GET_CLASS((o), GTK_TYPE_BOX, GtkBoxClass))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GtkBox, g_object_unref)
typedef struct _GtkGrid { GtkWidget parent_instance; } GtkGrid;
typedef struct _GtkGridClass { GtkWidgetClass parent_class; } GtkGridClass;
GType gtk_grid_get_type(void);
#define GTK_TYPE_GRID (gtk_grid_get_type())
#define GTK_GRID(o) (G_TYPE_CHECK_INSTANCE_CAST((o), GTK_TYPE_GRID, GtkGrid))
#define GTK_IS_GRID(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), GTK_TYPE_GRID))
#define GTK_GRID_CLASS(c) (G_TYPE_CHECK_CLASS_CAST((c), GTK_TYPE_GRID, GtkGridClass))
#define GTK_GRID_GET_CLASS(o) (G_TYPE_INSTANCE_GET_CLASS((o), GTK_TYPE_GRID, GtkGridClass))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GtkGrid, g_object_unref)
typedef struct _GtkButton { GtkWidget parent_instance; } GtkButton;
typedef struct _GtkButtonClass { GtkWidgetClass parent_class; } GtkButtonClass;
GType gtk_button_get_type(void);
#define GTK_TYPE_BUTTON (gtk_button_get_type())
#define GTK_BUTTON(o) (G_TYPE_CHECK_INSTANCE_CAST((o), GTK_TYPE_BUTTON, GtkButton))
#define GTK_IS_BUTTON(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), GTK_TYPE_BUTTON))
#define GTK_BUTTON_CLASS(c) (G_TYPE_CHECK_CLASS_CAST((c), GTK_TYPE_BUTTON, GtkButtonClass))
#define GTK_BUTTON_GET_CLASS(o) (G_TYPE_INSTANCE_GET_CLASS((o), GTK_TYPE_BUTTON, GtkButtonClass))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GtkButton, g_object_unref)
typedef struct _GtkToggleButton { GtkButton parent_instance; } GtkToggleButton;
typedef struct _GtkToggleButtonClass { GtkButtonClass parent_class; } GtkToggleButtonClass;
GType gtk_toggle_button_get_type(void);
#define GTK_TYPE_TOGGLE_BUTTON (gtk_toggle_button_get_type())
#define GTK_TOGGLE_BUTTON(o) (G_TYPE_CHECK_INSTANCE_CAST((o), GTK_TYPE_TOGGLE_BUTTON, GtkToggleButton))
#define GTK_IS_TOGGLE_BUTTON(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), GTK_TYPE_TOGGLE_BUTTON))
#define GTK_TOGGLE_BUTTON_CLASS(c) (G_TYPE_CHECK_CLASS_CAST((c), GTK_TYPE_TOGGLE_BUTTON, GtkToggleButtonClass))
#define GTK_TOGGLE_BUTTON_GET_CLASS(o) (G_TYPE_INSTANCE_GET_CLASS((o), GTK_TYPE_TOGGLE_BUTTON, GtkToggleButtonClass))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GtkToggleButton, g_object_unref)
typedef struct _GtkCheckButton { GtkToggleButton parent_instance; } GtkCheckButton;
typedef struct _GtkCheckButtonClass { GtkToggleButtonClass parent_class; } GtkCheckButtonClass;
GType gtk_check_button_get_type(void);
#define GTK_TYPE_CHECK_BUTTON (gtk_check_button_get_type())
#define GTK_CHECK_BUTTON(o) (G_TYPE_CHECK_INSTANCE_CAST((o), GTK_TYPE_CHECK_BUTTON, GtkCheckButton))
#define GTK_IS_CHECK_BUTTON(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), GTK_TYPE_CHECK_BUTTON))
#define GTK_CHECK_BUTTON_CLASS(c) (G_TYPE_CHECK_CLASS_CAST((c), GTK_TYPE_CHECK_BUTTON, GtkCheckButtonClass))
#define GTK_CHECK_BUTTON_GET_CLASS(o) (G_TYPE_INSTANCE_GET_CLASS((o), GTK_TYPE_CHECK_BUTTON, GtkCheckButtonClass))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GtkCheckButton, g_object_unref)
typedef struct _GtkEntry { GtkWidget parent_instance; } GtkEntry;
typedef struct _GtkEntryClass { GtkWidgetClass parent_class; } GtkEntryClass;
GType gtk_entry_get_type(void);
#define GTK_TYPE_ENTRY (gtk_entry_get_type())
#define GTK_ENTRY(o) (G_TYPE_CHECK_INSTANCE_CAST((o), GTK_TYPE_ENTRY, GtkEntry))
#define GTK_IS_ENTRY(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), GTK_TYPE_ENTRY))
#define GTK_ENTRY_CLASS(c) (G_TYPE_CHECK_CLASS_CAST((c), GTK_TYPE_ENTRY, GtkEntryClass))
#define GTK_ENTRY_GET_CLASS(o) (G_TYPE_INSTANCE_GET_CLASS((o), GTK_TYPE_ENTRY, GtkEntryClass))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GtkEntry, g_object_unref)
typedef struct _GtkListBoxRow { GtkWidget parent_instance; } GtkListBoxRow;
typedef struct _GtkListBoxRowClass { GtkWidgetClass parent_class; } GtkListBoxRowClass;
GType gtk_list_box_row_get_type(void);
#define GTK_TYPE_LIST_BOX_ROW (gtk_list_box_row_get_type())
#define GTK_LIST_BOX_ROW(o) (G_TYPE_CHECK_INSTANCE_CAST((o), GTK_TYPE_LIST_BOX_ROW, GtkListBoxRow))
#define GTK_IS_LIST_BOX_ROW(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), GTK_TYPE_LIST_BOX_ROW))
#define GTK_LIST_BOX_ROW_CLASS(c) (G_TYPE_CHECK_CLASS_CAST((c), GTK_TYPE_LIST_BOX_ROW, GtkListBoxRowClass))
#define GTK_LIST_BOX_ROW_GET_CLASS(o) (G_TYPE_INSTANCE_GET_CLASS((o), GTK_TYPE_LIST_BOX_ROW, GtkListBoxRowClass))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GtkListBoxRow, g_object_unref)
typedef struct _GtkLabel GtkLabel; typedef struct _GtkLabelClass GtkLabelClass;
GType gtk_label_get_type(void);
#define GTK_TYPE_LABEL (gtk_label_get_type())
#define GTK_LABEL(o) (G_TYPE_CHECK_INSTANCE_CAST((o), GTK_TYPE_LABEL, GtkLabel))
#define GTK_IS_LABEL(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), GTK_TYPE_LABEL))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GtkLabel, g_object_unref)
typedef struct _GtkListBox GtkListBox; typedef struct _GtkListBoxClass GtkListBoxClass;
GType gtk_list_box_get_type(void);
#define GTK_TYPE_LIST_BOX (gtk_list_box_get_type())
#define GTK_LIST_BOX(o) (G_TYPE_CHECK_INSTANCE_CAST((o), GTK_TYPE_LIST_BOX, GtkListBox))
#define GTK_IS_LIST_BOX(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), GTK_TYPE_LIST_BOX))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GtkListBox, g_object_unref)
typedef struct _GtkImage GtkImage; typedef struct _GtkImageClass GtkImageClass;
GType gtk_image_get_type(void);
#define GTK_TYPE_IMAGE (gtk_image_get_type())
#define GTK_IMAGE(o) (G_TYPE_CHECK_INSTANCE_CAST((o), GTK_TYPE_IMAGE, GtkImage))
#define GTK_IS_IMAGE(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), GTK_TYPE_IMAGE))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GtkImage, g_object_unref)
typedef struct _GtkSpinner GtkSpinner; typedef struct _GtkSpinnerClass GtkSpinnerClass;
GType gtk_spinner_get_type(void);
#define GTK_TYPE_SPINNER (gtk_spinner_get_type())
#define GTK_SPINNER(o) (G_TYPE_CHECK_INSTANCE_CAST((o), GTK_TYPE_SPINNER, GtkSpinner))
#define GTK_IS_SPINNER(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), GTK_TYPE_SPINNER))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GtkSpinner, g_object_unref)
typedef struct _GtkSwitch GtkSwitch; typedef struct _GtkSwitchClass GtkSwitchClass;
GType gtk_switch_get_type(void);
#define GTK_TYPE_SWITCH (gtk_switch_get_type())
#define GTK_SWITCH(o) (G_TYPE_CHECK_INSTANCE_CAST((o), GTK_TYPE_SWITCH, GtkSwitch))
#define GTK_IS_SWITCH(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), GTK_TYPE_SWITCH))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GtkSwitch, g_object_unref)
typedef struct _GtkStack GtkStack; typedef struct _GtkStackClass GtkStackClass;
GType gtk_stack_get_type(void);
#define GTK_TYPE_STACK (gtk_stack_get_type())
#define GTK_STACK(o) (G_TYPE_CHECK_INSTANCE_CAST((o), GTK_TYPE_STACK, GtkStack))
#define GTK_IS_STACK(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), GTK_TYPE_STACK))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GtkStack, g_object_unref)
typedef struct _GtkHeaderBar GtkHeaderBar; typedef struct _GtkHeaderBarClass GtkHeaderBarClass;
GType gtk_header_bar_get_type(void);
#define GTK_TYPE_HEADER_BAR (gtk_header_bar_get_type())
#define GTK_HEADER_BAR(o) (G_TYPE_CHECK_INSTANCE_CAST((o), GTK_TYPE_HEADER_BAR, GtkHeaderBar))
#define GTK_IS_HEADER_BAR(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), GTK_TYPE_HEADER_BAR))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GtkHeaderBar, g_object_unref)
typedef struct _GtkSearchEntry GtkSearchEntry; typedef struct _GtkSearchEntryClass GtkSearchEntryClass;
GType gtk_search_entry_get_type(void);
#define GTK_TYPE_SEARCH_ENTRY (gtk_search_entry_get_type())
#define GTK_SEARCH_ENTRY(o) (G_TYPE_CHECK_INSTANCE_CAST((o), GTK_TYPE_SEARCH_ENTRY, GtkSearchEntry))
#define GTK_IS_SEARCH_ENTRY(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), GTK_TYPE_SEARCH_ENTRY))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GtkSearchEntry, g_object_unref)
typedef struct _GtkProgressBar GtkProgressBar; typedef struct _GtkProgressBarClass GtkProgressBarClass;
GType gtk_progress_bar_get_type(void);
#define GTK_TYPE_PROGRESS_BAR (gtk_progress_bar_get_type())
#define GTK_PROGRESS_BAR(o) (G_TYPE_CHECK_INSTANCE_CAST((o), GTK_TYPE_PROGRESS_BAR, GtkProgressBar))
#define GTK_IS_PROGRESS_BAR(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), GTK_TYPE_PROGRESS_BAR))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GtkProgressBar, g_object_unref)
typedef struct _GtkComboBoxText GtkComboBoxText; typedef struct _GtkComboBoxTextClass GtkComboBoxTextClass;
GType gtk_combo_box_text_get_type(void);
#define GTK_TYPE_COMBO_BOX_TEXT (gtk_combo_box_text_get_type())
#define GTK_COMBO_BOX_TEXT(o) (G_TYPE_CHECK_INSTANCE_CAST((o), GTK_TYPE_COMBO_BOX_TEXT, GtkComboBoxText))
#define GTK_IS_COMBO_BOX_TEXT(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), GTK_TYPE_COMBO_BOX_TEXT))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GtkComboBoxText, g_object_unref)
typedef struct _GtkComboBox GtkComboBox; typedef struct _GtkComboBoxClass GtkComboBoxClass;
GType gtk_combo_box_get_type(void);
#define GTK_TYPE_COMBO_BOX (gtk_combo_box_get_type())
#define GTK_COMBO_BOX(o) (G_TYPE_CHECK_INSTANCE_CAST((o), GTK_TYPE_COMBO_BOX, GtkComboBox))
#define GTK_IS_COMBO_BOX(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), GTK_TYPE_COMBO_BOX))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GtkComboBox, g_object_unref)
typedef struct _GtkScrolledWindow GtkScrolledWindow; typedef struct _GtkScrolledWindowClass GtkScrolledWindowClass;
GType gtk_scrolled_window_get_type(void);
#define GTK_TYPE_SCROLLED_WINDOW (gtk_scrolled_window_get_type())
#define GTK_SCROLLED_WINDOW(o) (G_TYPE_CHECK_INSTANCE_CAST((o), GTK_TYPE_SCROLLED_WINDOW, GtkScrolledWindow))
#define GTK_IS_SCROLLED_WINDOW(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), GTK_TYPE_SCROLLED_WINDOW))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GtkScrolledWindow, g_object_unref)
typedef struct _GtkTextView GtkTextView; typedef struct _GtkTextViewClass GtkTextViewClass;
GType gtk_text_view_get_type(void);
#define GTK_TYPE_TEXT_VIEW (gtk_text_view_get_type())
#define GTK_TEXT_VIEW(o) (G_TYPE_CHECK_INSTANCE_CAST((o), GTK_TYPE_TEXT_VIEW, GtkTextView))
#define GTK_IS_TEXT_VIEW(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), GTK_TYPE_TEXT_VIEW))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GtkTextView, g_object_unref)
typedef struct _GtkTextBuffer GtkTextBuffer; typedef struct _GtkTextBufferClass GtkTextBufferClass;
GType gtk_text_buffer_get_type(void);
#define GTK_TYPE_TEXT_BUFFER (gtk_text_buffer_get_type())
#define GTK_TEXT_BUFFER(o) (G_TYPE_CHECK_INSTANCE_CAST((o), GTK_TYPE_TEXT_BUFFER, GtkTextBuffer))
#define GTK_IS_TEXT_BUFFER(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), GTK_TYPE_TEXT_BUFFER))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GtkTextBuffer, g_object_unref)
typedef struct _GtkBuilder GtkBuilder; typedef struct _GtkBuilderClass GtkBuilderClass;
GType gtk_builder_get_type(void);
#define GTK_TYPE_BUILDER (gtk_builder_get_type())
#define GTK_BUILDER(o) (G_TYPE_CHECK_INSTANCE_CAST((o), GTK_TYPE_BUILDER, GtkBuilder))
#define GTK_IS_BUILDER(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), GTK_TYPE_BUILDER))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GtkBuilder, g_object_unref)
typedef struct _GtkCssProvider GtkCssProvider; typedef struct _GtkCssProviderClass GtkCssProviderClass;
GType gtk_css_provider_get_type(void);
#define GTK_TYPE_CSS_PROVIDER (gtk_css_provider_get_type())
#define GTK_CSS_PROVIDER(o) (G_TYPE_CHECK_INSTANCE_CAST((o), GTK_TYPE_CSS_PROVIDER, GtkCssProvider))
#define GTK_IS_CSS_PROVIDER(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), GTK_TYPE_CSS_PROVIDER))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GtkCssProvider, g_object_unref)
typedef struct _GtkStatusIcon GtkStatusIcon; typedef struct _GtkStatusIconClass GtkStatusIconClass;
GType gtk_status_icon_get_type(void);
#define GTK_TYPE_STATUS_ICON (gtk_status_icon_get_type())
#define GTK_STATUS_ICON(o) (G_TYPE_CHECK_INSTANCE_CAST((o), GTK_TYPE_STATUS_ICON, GtkStatusIcon))
#define GTK_IS_STATUS_ICON(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), GTK_TYPE_STATUS_ICON))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GtkStatusIcon, g_object_unref)
typedef struct _GtkTreeView GtkTreeView; typedef struct _GtkTreeViewClass GtkTreeViewClass;
GType gtk_tree_view_get_type(void);
#define GTK_TYPE_TREE_VIEW (gtk_tree_view_get_type())
#define GTK_TREE_VIEW(o) (G_TYPE_CHECK_INSTANCE_CAST((o), GTK_TYPE_TREE_VIEW, GtkTreeView))
#define GTK_IS_TREE_VIEW(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), GTK_TYPE_TREE_VIEW))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GtkTreeView, g_object_unref)
typedef struct _GtkListStore GtkListStore; typedef struct _GtkListStoreClass GtkListStoreClass;
GType gtk_list_store_get_type(void);
#define GTK_TYPE_LIST_STORE (gtk_list_store_get_type())
#define GTK_LIST_STORE(o) (G_TYPE_CHECK_INSTANCE_CAST((o), GTK_TYPE_LIST_STORE, GtkListStore))
#define GTK_IS_LIST_STORE(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), GTK_TYPE_LIST_STORE))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GtkListStore, g_object_unref)
typedef struct _GtkTreeModel GtkTreeModel;
GType gtk_tree_model_get_type(void);
#define GTK_TYPE_TREE_MODEL (gtk_tree_model_get_type())
#define GTK_TREE_MODEL(o) (G_TYPE_CHECK_INSTANCE_CAST((o), GTK_TYPE_TREE_MODEL, GtkTreeModel))
#define GTK_IS_TREE_MODEL(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), GTK_TYPE_TREE_MODEL))
#define GTK_TREE_MODEL_GET_IFACE(o) (G_TYPE_INSTANCE_GET_INTERFACE((o), GTK_TYPE_TREE_MODEL, GtkTreeModelGtkTreeModelIface))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GtkTreeModel, g_object_unref)
typedef struct _GtkEditable GtkEditable;
GType gtk_editable_get_type(void);
#define GTK_TYPE_EDITABLE (gtk_editable_get_type())
#define GTK_EDITABLE(o) (G_TYPE_CHECK_INSTANCE_CAST((o), GTK_TYPE_EDITABLE, GtkEditable))
#define GTK_IS_EDITABLE(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), GTK_TYPE_EDITABLE))
#define GTK_EDITABLE_GET_IFACE(o) (G_TYPE_INSTANCE_GET_INTERFACE((o), GTK_TYPE_EDITABLE, GtkEditableGtkEditableInterface))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GtkEditable, g_object_unref)
typedef struct _GtkOrientable GtkOrientable;
GType gtk_orientable_get_type(void);
#define GTK_TYPE_ORIENTABLE (gtk_orientable_get_type())
#define GTK_ORIENTABLE(o) (G_TYPE_CHECK_INSTANCE_CAST((o), GTK_TYPE_ORIENTABLE, GtkOrientable))
#define GTK_IS_ORIENTABLE(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), GTK_TYPE_ORIENTABLE))
#define GTK_ORIENTABLE_GET_IFACE(o) (G_TYPE_INSTANCE_GET_INTERFACE((o), GTK_TYPE_ORIENTABLE, GtkOrientableGtkOrientableIface))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GtkOrientable, g_object_unref)
typedef struct _GtkStyleProvider GtkStyleProvider;
GType gtk_style_provider_get_type(void);
#define GTK_TYPE_STYLE_PROVIDER (gtk_style_provider_get_type())
#define GTK_STYLE_PROVIDER(o) (G_TYPE_CHECK_INSTANCE_CAST((o), GTK_TYPE_STYLE_PROVIDER, GtkStyleProvider))
#define GTK_IS_STYLE_PROVIDER(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), GTK_TYPE_STYLE_PROVIDER))
#define GTK_STYLE_PROVIDER_GET_IFACE(o) (G_TYPE_INSTANCE_GET_INTERFACE((o), GTK_TYPE_STYLE_PROVIDER, GtkStyleProviderGtkStyleProviderIface))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GtkStyleProvider, g_object_unref)
typedef struct _GdkDisplay GdkDisplay;
typedef struct _GdkPixbuf GdkPixbuf;
typedef struct _GdkTexture GdkTexture;
typedef struct _GdkEvent GdkEvent;
typedef struct _GtkStyleContext GtkStyleContext;
typedef struct _GtkTextIter { gpointer _words[16]; } GtkTextIter;
typedef struct _GtkTreeIter { gint stamp; gpointer user_data, user_data2, user_data3; } GtkTreeIter;
typedef GtkWidget* (*GtkListBoxCreateWidgetFunc)(gpointer, gpointer);
typedef gint (*GtkListBoxSortFunc)(GtkListBoxRow*, GtkListBoxRow*, gpointer);
typedef gboolean (*GtkListBoxFilterFunc)(GtkListBoxRow*, gpointer);

void gtk_init(void), gtk_main(void), gtk_main_quit(void), gtk_show_uri(GtkWindow*, const char*, guint32);
_GTK_3 void gtk_init(int*, char***);
gboolean gtk_init_check(void), gtk_show_uri_on_window(GtkWindow*, const char*, guint32, GError**);
_GTK_3 gboolean gtk_init_check(int*, char***);
void gtk_widget_show(GtkWidget*), gtk_widget_show_all(GtkWidget*), gtk_widget_hide(GtkWidget*), gtk_widget_destroy(GtkWidget*), gtk_widget_destroyed(GtkWidget*, GtkWidget**), gtk_widget_set_visible(GtkWidget*, gboolean), gtk_widget_set_sensitive(GtkWidget*, gboolean), gtk_widget_set_size_request(GtkWidget*, int, int), gtk_widget_queue_draw(GtkWidget*);
void gtk_widget_set_halign(GtkWidget*, GtkAlign), gtk_widget_set_valign(GtkWidget*, GtkAlign), gtk_widget_set_hexpand(GtkWidget*, gboolean), gtk_widget_set_vexpand(GtkWidget*, gboolean), gtk_widget_set_margin_start(GtkWidget*, int), gtk_widget_set_margin_end(GtkWidget*, int), gtk_widget_set_margin_top(GtkWidget*, int);
void gtk_widget_set_margin_bottom(GtkWidget*, int), gtk_widget_set_tooltip_text(GtkWidget*, const char*), gtk_widget_set_name(GtkWidget*, const char*), gtk_widget_add_css_class(GtkWidget*, const char*), gtk_widget_remove_css_class(GtkWidget*, const char*), gtk_widget_unparent(GtkWidget*), gtk_widget_insert_action_group(GtkWidget*, const char*, GActionGroup*);
void gtk_widget_init_template(GtkWidget*), gtk_widget_dispose_template(GtkWidget*, GType), gtk_widget_class_set_template_from_resource(GtkWidgetClass*, const char*), gtk_widget_class_bind_template_child_full(GtkWidgetClass*, const char*, gboolean, gssize), gtk_widget_class_bind_template_callback_full(GtkWidgetClass*, const char*, GCallback);
#define gtk_widget_class_bind_template_child(c, Name, field) gtk_widget_class_bind_template_child_full(c, #field, FALSE, G_STRUCT_OFFSET(Name, field))
#define gtk_widget_class_bind_template_child_private(c, Name, field) gtk_widget_class_bind_template_child_full(c, #field, FALSE, G_PRIVATE_OFFSET(Name, field))
#define gtk_widget_class_bind_template_callback(c, f) gtk_widget_class_bind_template_callback_full(GTK_WIDGET_CLASS(c), #f, G_CALLBACK(f))
gboolean gtk_widget_get_visible(GtkWidget*), gtk_widget_get_sensitive(GtkWidget*), gtk_widget_grab_focus(GtkWidget*), gtk_widget_activate_action(GtkWidget*, const char*, const char*, ...);
GtkWidget *gtk_widget_get_parent(GtkWidget*), *gtk_widget_get_toplevel(GtkWidget*), *gtk_widget_get_first_child(GtkWidget*), *gtk_widget_get_next_sibling(GtkWidget*), *gtk_widget_get_last_child(GtkWidget*), *gtk_widget_get_ancestor(GtkWidget*, GType);
const char* gtk_widget_get_name(GtkWidget*);
GdkDisplay *gtk_widget_get_display(GtkWidget*), *gdk_display_get_default(void);
GtkStyleContext* gtk_widget_get_style_context(GtkWidget*);
void gtk_style_context_add_class(GtkStyleContext*, const char*), gtk_style_context_remove_class(GtkStyleContext*, const char*), gtk_style_context_add_provider_for_display(GdkDisplay*, GtkStyleProvider*, guint);
GtkCssProvider* gtk_css_provider_new(void);
void gtk_css_provider_load_from_resource(GtkCssProvider*, const char*), gtk_css_provider_load_from_path(GtkCssProvider*, const char*), gtk_css_provider_load_from_data(GtkCssProvider*, const char*, gssize);
void gtk_container_add(GtkContainer*, GtkWidget*), gtk_container_remove(GtkContainer*, GtkWidget*), gtk_container_set_border_width(GtkContainer*, guint), gtk_container_foreach(GtkContainer*, void (*)(GtkWidget*, gpointer), gpointer);
GList* gtk_container_get_children(GtkContainer*);

GtkApplication *gtk_application_new(const char*, GApplicationFlags), *gtk_window_get_application(GtkWindow*);
GtkWindow *gtk_application_get_active_window(GtkApplication*), *gtk_window_get_transient_for(GtkWindow*);
void gtk_application_add_window(GtkApplication*, GtkWindow*), gtk_application_remove_window(GtkApplication*, GtkWindow*), gtk_application_set_accels_for_action(GtkApplication*, const char*, const char* const*), gtk_application_set_menubar(GtkApplication*, GMenuModel*), gtk_application_set_app_menu(GtkApplication*, GMenuModel*);
GList* gtk_application_get_windows(GtkApplication*);
GtkWidget *gtk_application_window_new(GtkApplication*), *gtk_window_new(void), *gtk_window_get_child(GtkWindow*);
_GTK_3 GtkWidget* gtk_window_new(GtkWindowType);
void gtk_window_set_title(GtkWindow*, const char*), gtk_window_set_default_size(GtkWindow*, int, int), gtk_window_set_child(GtkWindow*, GtkWidget*), gtk_window_set_titlebar(GtkWindow*, GtkWidget*), gtk_window_set_transient_for(GtkWindow*, GtkWindow*), gtk_window_set_modal(GtkWindow*, gboolean), gtk_window_set_resizable(GtkWindow*, gboolean);
void gtk_window_present(GtkWindow*), gtk_window_close(GtkWindow*), gtk_window_destroy(GtkWindow*), gtk_window_set_position(GtkWindow*, GtkWindowPosition), gtk_window_set_icon_name(GtkWindow*, const char*), gtk_window_set_default_icon_name(const char*), gtk_window_set_application(GtkWindow*, GtkApplication*), gtk_window_maximize(GtkWindow*);
GtkWidget *gtk_dialog_new(void), *gtk_dialog_new_with_buttons(const char*, GtkWindow*, GtkDialogFlags, const char*, ...), *gtk_dialog_get_content_area(GtkDialog*), *gtk_dialog_add_button(GtkDialog*, const char*, int), *gtk_message_dialog_new(GtkWindow*, GtkDialogFlags, GtkMessageType, GtkButtonsType, const char*, ...);
int gtk_dialog_run(GtkDialog*);
void gtk_dialog_response(GtkDialog*, int), gtk_dialog_set_default_response(GtkDialog*, int), gtk_message_dialog_format_secondary_text(GtkMessageDialog*, const char*, ...), gtk_show_about_dialog(GtkWindow*, const char*, ...);
GtkWidget *gtk_box_new(GtkOrientation, int), *gtk_grid_new(void);
void gtk_box_append(GtkBox*, GtkWidget*), gtk_box_prepend(GtkBox*, GtkWidget*), gtk_box_remove(GtkBox*, GtkWidget*), gtk_box_set_spacing(GtkBox*, int), gtk_box_set_homogeneous(GtkBox*, gboolean), gtk_box_pack_start(GtkBox*, GtkWidget*, gboolean, gboolean, guint), gtk_box_pack_end(GtkBox*, GtkWidget*, gboolean, gboolean, guint);
void gtk_grid_attach(GtkGrid*, GtkWidget*, int, int, int, int), gtk_grid_set_row_spacing(GtkGrid*, guint), gtk_grid_set_column_spacing(GtkGrid*, guint), gtk_orientable_set_orientation(GtkOrientable*, GtkOrientation);
GtkWidget *gtk_label_new(const char*), *gtk_button_new(void), *gtk_button_new_with_label(const char*), *gtk_button_new_with_mnemonic(const char*), *gtk_button_new_from_icon_name(const char*), *gtk_toggle_button_new(void), *gtk_toggle_button_new_with_label(const char*), *gtk_check_button_new(void), *gtk_check_button_new_with_label(const char*), *gtk_switch_new(void);
_GTK_3 GtkWidget* gtk_button_new_from_icon_name(const char*, GtkIconSize);
void gtk_label_set_text(GtkLabel*, const char*), gtk_label_set_markup(GtkLabel*, const char*), gtk_label_set_label(GtkLabel*, const char*), gtk_label_set_ellipsize(GtkLabel*, PangoEllipsizeMode), gtk_label_set_xalign(GtkLabel*, float), gtk_label_set_selectable(GtkLabel*, gboolean), gtk_button_set_label(GtkButton*, const char*), gtk_button_set_child(GtkButton*, GtkWidget*);
void gtk_label_set_wrap(GtkLabel*, gboolean), gtk_label_set_line_wrap(GtkLabel*, gboolean), gtk_toggle_button_set_active(GtkToggleButton*, gboolean), gtk_check_button_set_active(GtkCheckButton*, gboolean), gtk_switch_set_active(GtkSwitch*, gboolean), gtk_button_set_icon_name(GtkButton*, const char*);
const char *gtk_label_get_text(GtkLabel*), *gtk_label_get_label(GtkLabel*), *gtk_button_get_label(GtkButton*);
gboolean gtk_toggle_button_get_active(GtkToggleButton*), gtk_check_button_get_active(GtkCheckButton*), gtk_switch_get_active(GtkSwitch*);
GtkWidget *gtk_entry_new(void), *gtk_search_entry_new(void), *gtk_combo_box_text_new(void), *gtk_progress_bar_new(void), *gtk_spinner_new(void), *gtk_stack_new(void), *gtk_header_bar_new(void), *gtk_text_view_new(void), *gtk_scrolled_window_new(void);
_GTK_3 GtkWidget* gtk_scrolled_window_new(gpointer, gpointer);
const char *gtk_entry_get_text(GtkEntry*), *gtk_editable_get_text(GtkEditable*), *gtk_combo_box_get_active_id(GtkComboBox*), *gtk_stack_get_visible_child_name(GtkStack*);
void gtk_entry_set_text(GtkEntry*, const char*), gtk_editable_set_text(GtkEditable*, const char*), gtk_entry_set_placeholder_text(GtkEntry*, const char*), gtk_entry_set_visibility(GtkEntry*, gboolean), gtk_entry_set_activates_default(GtkEntry*, gboolean), gtk_entry_set_max_length(GtkEntry*, int);
void gtk_combo_box_text_append(GtkComboBoxText*, const char*, const char*), gtk_combo_box_text_append_text(GtkComboBoxText*, const char*), gtk_combo_box_text_remove_all(GtkComboBoxText*), gtk_combo_box_set_active(GtkComboBox*, int), gtk_progress_bar_set_fraction(GtkProgressBar*, double), gtk_progress_bar_set_text(GtkProgressBar*, const char*);
char* gtk_combo_box_text_get_active_text(GtkComboBoxText*);
int gtk_combo_box_get_active(GtkComboBox*);
void gtk_progress_bar_pulse(GtkProgressBar*), gtk_spinner_start(GtkSpinner*), gtk_spinner_stop(GtkSpinner*), gtk_stack_set_visible_child_name(GtkStack*, const char*), gtk_stack_set_visible_child(GtkStack*, GtkWidget*), gtk_header_bar_pack_start(GtkHeaderBar*, GtkWidget*), gtk_header_bar_pack_end(GtkHeaderBar*, GtkWidget*);
void gtk_header_bar_set_title_widget(GtkHeaderBar*, GtkWidget*), gtk_header_bar_set_title(GtkHeaderBar*, const char*), gtk_header_bar_set_show_close_button(GtkHeaderBar*, gboolean), gtk_scrolled_window_set_child(GtkScrolledWindow*, GtkWidget*), gtk_scrolled_window_set_policy(GtkScrolledWindow*, GtkPolicyType, GtkPolicyType);
GtkTextBuffer *gtk_text_view_get_buffer(GtkTextView*), *gtk_text_buffer_new(gpointer);
void gtk_text_view_set_editable(GtkTextView*, gboolean), gtk_text_view_set_wrap_mode(GtkTextView*, GtkWrapMode), gtk_text_buffer_set_text(GtkTextBuffer*, const char*, int), gtk_text_buffer_insert(GtkTextBuffer*, GtkTextIter*, const char*, int), gtk_text_buffer_insert_at_cursor(GtkTextBuffer*, const char*, int);
void gtk_text_buffer_get_start_iter(GtkTextBuffer*, GtkTextIter*), gtk_text_buffer_get_end_iter(GtkTextBuffer*, GtkTextIter*), gtk_text_buffer_get_bounds(GtkTextBuffer*, GtkTextIter*, GtkTextIter*);
char* gtk_text_buffer_get_text(GtkTextBuffer*, const GtkTextIter*, const GtkTextIter*, gboolean);
GtkWidget *gtk_list_box_new(void), *gtk_list_box_row_new(void), *gtk_list_box_row_get_child(GtkListBoxRow*);
void gtk_list_box_append(GtkListBox*, GtkWidget*), gtk_list_box_prepend(GtkListBox*, GtkWidget*), gtk_list_box_insert(GtkListBox*, GtkWidget*, int), gtk_list_box_remove(GtkListBox*, GtkWidget*), gtk_list_box_set_selection_mode(GtkListBox*, GtkSelectionMode), gtk_list_box_set_placeholder(GtkListBox*, GtkWidget*), gtk_list_box_invalidate_filter(GtkListBox*);
void gtk_list_box_bind_model(GtkListBox*, GListModel*, GtkListBoxCreateWidgetFunc, gpointer, GDestroyNotify), gtk_list_box_row_set_child(GtkListBoxRow*, GtkWidget*), gtk_list_box_select_row(GtkListBox*, GtkListBoxRow*), gtk_list_box_set_sort_func(GtkListBox*, GtkListBoxSortFunc, gpointer, GDestroyNotify), gtk_list_box_set_filter_func(GtkListBox*, GtkListBoxFilterFunc, gpointer, GDestroyNotify);
GtkListBoxRow *gtk_list_box_get_selected_row(GtkListBox*), *gtk_list_box_get_row_at_index(GtkListBox*, int);
int gtk_list_box_row_get_index(GtkListBoxRow*);
GtkWidget *gtk_image_new(void), *gtk_image_new_from_icon_name(const char*), *gtk_image_new_from_file(const char*), *gtk_picture_new(void);
_GTK_3 GtkWidget* gtk_image_new_from_icon_name(const char*, GtkIconSize);
void gtk_image_set_from_pixbuf(GtkImage*, GdkPixbuf*), gtk_image_set_from_file(GtkImage*, const char*), gtk_image_set_from_icon_name(GtkImage*, const char*), gtk_image_set_pixel_size(GtkImage*, int);
_GTK_3 void gtk_image_set_from_icon_name(GtkImage*, const char*, GtkIconSize);
GdkPixbuf *gdk_pixbuf_new_from_file(const char*, GError**), *gdk_pixbuf_new_from_stream(GInputStream*, GCancellable*, GError**), *gdk_pixbuf_new_from_stream_at_scale(GInputStream*, int, int, gboolean, GCancellable*, GError**);
GdkTexture *gdk_texture_new_from_bytes(GBytes*, GError**), *gdk_texture_new_for_pixbuf(GdkPixbuf*);
GtkBuilder *gtk_builder_new(void), *gtk_builder_new_from_file(const char*), *gtk_builder_new_from_resource(const char*), *gtk_builder_new_from_string(const char*, gssize);
GObject* gtk_builder_get_object(GtkBuilder*, const char*);
gboolean gtk_builder_add_from_file(GtkBuilder*, const char*, GError**), gtk_builder_add_from_resource(GtkBuilder*, const char*, GError**), gtk_builder_add_from_string(GtkBuilder*, const char*, gssize, GError**);
void gtk_builder_connect_signals(GtkBuilder*, gpointer);
GtkListStore *gtk_list_store_new(int, ...), *gtk_list_store_newv(int, GType*);
void gtk_list_store_append(GtkListStore*, GtkTreeIter*), gtk_list_store_set(GtkListStore*, GtkTreeIter*, ...), gtk_list_store_clear(GtkListStore*), gtk_tree_model_get(GtkTreeModel*, GtkTreeIter*, ...), gtk_tree_view_set_model(GtkTreeView*, GtkTreeModel*);
gboolean gtk_list_store_remove(GtkListStore*, GtkTreeIter*), gtk_tree_model_get_iter_first(GtkTreeModel*, GtkTreeIter*), gtk_tree_model_iter_next(GtkTreeModel*, GtkTreeIter*);
GtkWidget *gtk_tree_view_new(void), *gtk_tree_view_new_with_model(GtkTreeModel*);
G_END_DECLS
#endif
