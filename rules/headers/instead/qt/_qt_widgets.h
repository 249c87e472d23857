// Of QtGui and QtWidgets what a client's windows are made of, and QtMultimedia, QtQml and QtQuick.
#pragma once
#include <_qt_more.h>

#undef qApp
#define qApp (static_cast<QApplication*>(QCoreApplication::instance()))
#define qGuiApp (static_cast<QGuiApplication*>(QCoreApplication::instance()))
#define QWIDGETSIZE_MAX 16777215
#define QML_ELEMENT
#define QML_SINGLETON
#define QML_UNCREATABLE(reason)
#define QML_NAMED_ELEMENT(name)
#define QML_ANONYMOUS
#define QML_VALUE_TYPE(name)

namespace Qt {
enum AlignmentFlag { AlignLeft = 1, AlignRight = 2, AlignHCenter = 4, AlignJustify = 8, AlignTop = 32, AlignBottom = 64, AlignVCenter = 128, AlignBaseline = 256, AlignCenter = 132, AlignLeading = 1, AlignTrailing = 2 };
typedef QFlags<AlignmentFlag> Alignment;
Q_DECLARE_OPERATORS_FOR_FLAGS(Alignment)
enum GlobalColor { color0, color1, black, white, darkGray, gray, lightGray, red, green, blue, cyan, magenta, yellow, darkRed, darkGreen, darkBlue, darkCyan, darkMagenta, darkYellow, transparent };
enum TextFormat { PlainText, RichText, AutoText, MarkdownText };
enum TextInteractionFlag { NoTextInteraction = 0, TextSelectableByMouse = 1, TextSelectableByKeyboard = 2, LinksAccessibleByMouse = 4, LinksAccessibleByKeyboard = 8, TextEditable = 16, TextEditorInteraction = 19, TextBrowserInteraction = 13 };
typedef QFlags<TextInteractionFlag> TextInteractionFlags;
Q_DECLARE_OPERATORS_FOR_FLAGS(TextInteractionFlags)
enum TextElideMode { ElideLeft, ElideRight, ElideMiddle, ElideNone };
enum AspectRatioMode { IgnoreAspectRatio, KeepAspectRatio, KeepAspectRatioByExpanding };
enum TransformationMode { FastTransformation, SmoothTransformation };
enum WindowType { Widget = 0, Window = 1, Dialog = 3, Sheet = 5, Popup = 9, Tool = 11, ToolTip = 13, SplashScreen = 15, SubWindow = 18, FramelessWindowHint = 0x800, WindowTitleHint = 0x1000, WindowSystemMenuHint = 0x2000, WindowMinimizeButtonHint = 0x4000, WindowMaximizeButtonHint = 0x8000, WindowMinMaxButtonsHint = 0xc000, WindowContextHelpButtonHint = 0x10000, WindowStaysOnTopHint = 0x40000, CustomizeWindowHint = 0x2000000, WindowCloseButtonHint = 0x8000000, MSWindowsFixedSizeDialogHint = 0x100 };
typedef QFlags<WindowType> WindowFlags;
Q_DECLARE_OPERATORS_FOR_FLAGS(WindowFlags)
enum WindowState { WindowNoState = 0, WindowMinimized = 1, WindowMaximized = 2, WindowFullScreen = 4, WindowActive = 8 };
typedef QFlags<WindowState> WindowStates;
Q_DECLARE_OPERATORS_FOR_FLAGS(WindowStates)
enum WindowModality { NonModal, WindowModal, ApplicationModal };
enum WidgetAttribute { WA_AcceptDrops = 78, WA_DeleteOnClose = 55, WA_Hover = 74, WA_MacShowFocusRect = 88, WA_NoSystemBackground = 9, WA_OpaquePaintEvent = 4, WA_QuitOnClose = 76, WA_ShowWithoutActivating = 98, WA_StyledBackground = 93, WA_TranslucentBackground = 120, WA_TransparentForMouseEvents = 51 };
enum FocusPolicy { NoFocus = 0, TabFocus = 1, ClickFocus = 2, StrongFocus = 11, WheelFocus = 15 };
enum FocusReason { MouseFocusReason, TabFocusReason, BacktabFocusReason, ActiveWindowFocusReason, PopupFocusReason, ShortcutFocusReason, MenuBarFocusReason, OtherFocusReason };
enum ContextMenuPolicy { NoContextMenu, DefaultContextMenu, ActionsContextMenu, CustomContextMenu, PreventContextMenu };
enum ScrollBarPolicy { ScrollBarAsNeeded, ScrollBarAlwaysOff, ScrollBarAlwaysOn };
enum ToolButtonStyle { ToolButtonIconOnly, ToolButtonTextOnly, ToolButtonTextBesideIcon, ToolButtonTextUnderIcon, ToolButtonFollowStyle };
enum ToolBarArea { LeftToolBarArea = 1, RightToolBarArea = 2, TopToolBarArea = 4, BottomToolBarArea = 8, NoToolBarArea = 0 };
enum DockWidgetArea { LeftDockWidgetArea = 1, RightDockWidgetArea = 2, TopDockWidgetArea = 4, BottomDockWidgetArea = 8, AllDockWidgetAreas = 15 };
enum CursorShape { ArrowCursor, UpArrowCursor, CrossCursor, WaitCursor, IBeamCursor, SizeVerCursor, SizeHorCursor, SizeBDiagCursor, SizeFDiagCursor, SizeAllCursor, BlankCursor, SplitVCursor, SplitHCursor, PointingHandCursor, ForbiddenCursor, WhatsThisCursor, BusyCursor };
enum PenStyle { NoPen, SolidLine, DashLine, DotLine };
enum BrushStyle { NoBrush, SolidPattern };
enum ShortcutContext { WidgetShortcut, WindowShortcut, ApplicationShortcut, WidgetWithChildrenShortcut };
enum ConnectionState { Disconnected };
enum ColorScheme { UnknownScheme, LightScheme, DarkScheme };
enum ApplicationState { ApplicationSuspended = 0, ApplicationHidden = 1, ApplicationInactive = 2, ApplicationActive = 4 };
enum LayoutDirection { LeftToRight, RightToLeft, LayoutDirectionAuto };
enum DropAction { CopyAction = 1, MoveAction = 2, LinkAction = 4, IgnoreAction = 0 };
enum HighDpiScaleFactorRoundingPolicy { Round = 1, Ceil, Floor, RoundPreferFloor, PassThrough };
enum MouseButton { NoButton = 0, LeftButton = 1, RightButton = 2, MiddleButton = 4 };
typedef QFlags<MouseButton> MouseButtons;
Q_DECLARE_OPERATORS_FOR_FLAGS(MouseButtons)
enum KeyboardModifier { NoModifier = 0, ShiftModifier = 0x02000000, ControlModifier = 0x04000000, AltModifier = 0x08000000, MetaModifier = 0x10000000, KeypadModifier = 0x20000000 };
typedef QFlags<KeyboardModifier> KeyboardModifiers;
Q_DECLARE_OPERATORS_FOR_FLAGS(KeyboardModifiers)
enum Modifier { META = 0x10000000, SHIFT = 0x02000000, CTRL = 0x04000000, ALT = 0x08000000 };
enum Key { Key_Escape = 0x01000000, Key_Tab, Key_Backtab, Key_Backspace, Key_Return, Key_Enter, Key_Insert, Key_Delete, Key_Pause, Key_Print, Key_Home = 0x01000010, Key_End, Key_Left, Key_Up, Key_Right, Key_Down, Key_PageUp, Key_PageDown, Key_Shift = 0x01000020, Key_Control, Key_Meta, Key_Alt,
           Key_F1 = 0x01000030, Key_F2, Key_F3, Key_F4, Key_F5, Key_F6, Key_F7, Key_F8, Key_F9, Key_F10, Key_F11, Key_F12, Key_Space = 0x20, Key_Asterisk = 0x2a, Key_Plus, Key_Comma, Key_Minus, Key_Period, Key_Slash,
           Key_0 = 0x30, Key_1, Key_2, Key_3, Key_4, Key_5, Key_6, Key_7, Key_8, Key_9, Key_A = 0x41, Key_B, Key_C, Key_D, Key_E, Key_F, Key_G, Key_H, Key_I, Key_J, Key_K, Key_L, Key_M, Key_N, Key_O, Key_P, Key_Q, Key_R, Key_S, Key_T, Key_U, Key_V, Key_W, Key_X, Key_Y, Key_Z, Key_Back = 0x01000061, Key_unknown = 0x01ffffff };
constexpr int operator|(Modifier m, Key k) { return int(m) | int(k); }
}  // namespace Qt

class QWidget; class QAction; class QMenu; class QMenuBar; class QStatusBar; class QToolBar; class QDockWidget; class QLayout; class QStyle; class QIcon; class QPixmap; class QScreen; class QWindow; class QClipboard;
class QScrollBar; class QHeaderView; class QAbstractButton; class QPushButton; class QLineEdit; class QTextDocument; class QCompleter; class QValidator; class QGraphicsEffect; class QAbstractItemView; class QAbstractItemDelegate; class QPainter;
class QCloseEvent; class QKeyEvent; class QMouseEvent; class QResizeEvent; class QShowEvent; class QHideEvent; class QPaintEvent; class QDragEnterEvent; class QDropEvent; class QContextMenuEvent; class QFocusEvent; class QWheelEvent; class QMoveEvent;

class QColor {
public:
    enum NameFormat { HexRgb, HexArgb };
    QColor();
    QColor(Qt::GlobalColor);
    QColor(int r, int g, int b, int a = 255);
    QColor(uint rgb);
    QColor(const QString& name);
    QColor(const char* name);
    bool isValid() const;
    QString name(NameFormat = HexRgb) const;
    int red() const;
    int green() const;
    int blue() const;
    int alpha() const;
    void setAlpha(int);
    void setNamedColor(const QString&);
    uint rgb() const;
    uint rgba() const;
    QColor lighter(int = 150) const;
    QColor darker(int = 200) const;
    operator QVariant() const;
    static QColor fromRgb(int, int, int, int = 255);
    static QColor fromHsv(int, int, int, int = 255);
    bool operator==(const QColor&) const;
    bool operator!=(const QColor&) const;
};
class QBrush {
public:
    QBrush();
    QBrush(Qt::BrushStyle);
    QBrush(const QColor&, Qt::BrushStyle = Qt::SolidPattern);
    QBrush(Qt::GlobalColor, Qt::BrushStyle = Qt::SolidPattern);
    const QColor& color() const;
    operator QVariant() const;
};
class QPen {
public:
    QPen();
    QPen(Qt::PenStyle);
    QPen(const QColor&);
    QPen(const QBrush&, double width, Qt::PenStyle = Qt::SolidLine);
    void setWidth(int);
    void setColor(const QColor&);
};
class QPalette {
public:
    enum ColorGroup { Active, Disabled, Inactive };
    enum ColorRole { WindowText, Button, Light, Midlight, Dark, Mid, Text, BrightText, ButtonText, Base, Window, Shadow, Highlight, HighlightedText, Link, LinkVisited, AlternateBase, ToolTipBase = 18, ToolTipText, PlaceholderText };
    QPalette();
    void setColor(ColorRole, const QColor&);
    void setColor(ColorGroup, ColorRole, const QColor&);
    const QColor& color(ColorRole) const;
    void setBrush(ColorRole, const QBrush&);
    const QBrush& brush(ColorRole) const;
    const QBrush& base() const;
    const QBrush& window() const;
};
class QFont {
public:
    enum StyleHint { AnyStyle = 5, SansSerif = 0, Serif = 1, TypeWriter = 2, Monospace = 7 };
    enum Weight { Thin = 100, Light = 300, Normal = 400, Medium = 500, DemiBold = 600, Bold = 700, Black = 900 };
    QFont();
    QFont(const QString& family, int size = -1, int weight = -1, bool italic = false);
    QString family() const;
    void setFamily(const QString&);
    int pointSize() const;
    void setPointSize(int);
    double pointSizeF() const;
    void setPointSizeF(double);
    void setPixelSize(int);
    void setBold(bool);
    bool bold() const;
    void setItalic(bool);
    void setUnderline(bool);
    void setWeight(Weight);
    void setStyleHint(StyleHint);
    void setFixedPitch(bool);
    operator QVariant() const;
};
class QFontMetrics {
public:
    explicit QFontMetrics(const QFont&);
    int height() const;
    int horizontalAdvance(const QString&) const;
    int width(const QString&) const;
    QString elidedText(const QString&, Qt::TextElideMode, int width, int flags = 0) const;
};
class QFontDatabase {
public:
    enum SystemFont { GeneralFont, FixedFont, TitleFont };
    static QFont systemFont(SystemFont);
    static int addApplicationFont(const QString&);
    static QStringList applicationFontFamilies(int);
};
class QImage {
public:
    enum Format { Format_Invalid, Format_Mono, Format_RGB32 = 4, Format_ARGB32, Format_ARGB32_Premultiplied, Format_RGB888 = 13, Format_RGBA8888 = 17, Format_Grayscale8 = 24 };
    QImage();
    QImage(const QSize&, Format);
    QImage(int w, int h, Format);
    QImage(const uchar*, int w, int h, Format);
    explicit QImage(const QString& file, const char* format = nullptr);
    QImage(const QImage&);
    ~QImage();
    QImage& operator=(const QImage&);
    bool isNull() const;
    int width() const;
    int height() const;
    QSize size() const;
    Format format() const;
    void fill(uint);
    void fill(const QColor&);
    void fill(Qt::GlobalColor);
    bool load(const QString&, const char* format = nullptr);
    bool loadFromData(const QByteArray&, const char* format = nullptr);
    bool save(const QString&, const char* format = nullptr, int quality = -1) const;
    bool save(QIODevice*, const char* format = nullptr, int quality = -1) const;
    QImage scaled(int w, int h, Qt::AspectRatioMode = Qt::IgnoreAspectRatio, Qt::TransformationMode = Qt::FastTransformation) const;
    QImage scaled(const QSize&, Qt::AspectRatioMode = Qt::IgnoreAspectRatio, Qt::TransformationMode = Qt::FastTransformation) const;
    QImage copy(int, int, int, int) const;
    QImage convertToFormat(Format) const;
    uint pixel(int, int) const;
    void setPixelColor(int, int, const QColor&);
    uchar* bits();
    const uchar* constBits() const;
    uchar* scanLine(int);
    static QImage fromData(const QByteArray&, const char* format = nullptr);
    operator QVariant() const;
};
class QPixmap {
public:
    QPixmap();
    QPixmap(int w, int h);
    explicit QPixmap(const QSize&);
    QPixmap(const QString& file, const char* format = nullptr);
    QPixmap(const QPixmap&);
    ~QPixmap();
    QPixmap& operator=(const QPixmap&);
    bool isNull() const;
    int width() const;
    int height() const;
    QSize size() const;
    QRect rect() const;
    void fill(const QColor& = Qt::white);
    bool load(const QString&, const char* format = nullptr);
    bool loadFromData(const QByteArray&, const char* format = nullptr);
    bool save(const QString&, const char* format = nullptr, int quality = -1) const;
    bool save(QIODevice*, const char* format = nullptr, int quality = -1) const;
    QPixmap scaled(int w, int h, Qt::AspectRatioMode = Qt::IgnoreAspectRatio, Qt::TransformationMode = Qt::FastTransformation) const;
    QPixmap scaled(const QSize&, Qt::AspectRatioMode = Qt::IgnoreAspectRatio, Qt::TransformationMode = Qt::FastTransformation) const;
    QPixmap scaledToWidth(int, Qt::TransformationMode = Qt::FastTransformation) const;
    QPixmap scaledToHeight(int, Qt::TransformationMode = Qt::FastTransformation) const;
    QImage toImage() const;
    void setDevicePixelRatio(double);
    static QPixmap fromImage(const QImage&);
    operator QVariant() const;
};
class QIcon {
public:
    enum Mode { Normal, Disabled, Active, Selected };
    enum State { On, Off };
    QIcon();
    QIcon(const QPixmap&);
    explicit QIcon(const QString& file);
    QIcon(const QIcon&);
    ~QIcon();
    QIcon& operator=(const QIcon&);
    bool isNull() const;
    void addFile(const QString&, const QSize& = QSize(), Mode = Normal, State = Off);
    void addPixmap(const QPixmap&, Mode = Normal, State = Off);
    QPixmap pixmap(int) const;
    QPixmap pixmap(int w, int h) const;
    QPixmap pixmap(const QSize&) const;
    static QIcon fromTheme(const QString&);
    static QIcon fromTheme(const QString&, const QIcon& fallback);
    static bool hasThemeIcon(const QString&);
    static void setThemeName(const QString&);
    operator QVariant() const;
};
class QCursor {
public:
    QCursor();
    QCursor(Qt::CursorShape);
    static QPoint pos();
};
class QKeySequence {
public:
    enum StandardKey { UnknownKey, HelpContents, WhatsThis, Open, Close, Save, New, Delete, Cut, Copy, Paste, Undo, Redo, Back, Forward, Refresh, ZoomIn, ZoomOut, Print, AddTab, NextChild, PreviousChild, Find, FindNext, FindPrevious, Replace, SelectAll, Bold, Italic, Underline, Preferences = 64, Quit, FullScreen, Cancel, SaveAs = 63 };
    enum SequenceFormat { NativeText, PortableText };
    QKeySequence();
    QKeySequence(const QString&);
    QKeySequence(const char*);
    QKeySequence(int, int = 0, int = 0, int = 0);
    QKeySequence(StandardKey);
    QString toString(SequenceFormat = PortableText) const;
    bool isEmpty() const;
    static QKeySequence fromString(const QString&);
};
class QInputEvent : public QEvent {
public:
    Qt::KeyboardModifiers modifiers() const;
    using QEvent::QEvent;
};
class QKeyEvent : public QInputEvent {
public:
    QKeyEvent(Type, int key, Qt::KeyboardModifiers, const QString& text = QString());
    int key() const;
    QString text() const;
    bool isAutoRepeat() const;
    bool matches(QKeySequence::StandardKey) const;
};
class QMouseEvent : public QInputEvent {
public:
    QMouseEvent(Type, const QPointF&, Qt::MouseButton, Qt::MouseButtons, Qt::KeyboardModifiers);
    QPoint pos() const;
    QPoint globalPos() const;
    QPointF position() const;
    QPointF globalPosition() const;
    int x() const;
    int y() const;
    Qt::MouseButton button() const;
    Qt::MouseButtons buttons() const;
};
class QWheelEvent : public QInputEvent {
public:
    using QInputEvent::QInputEvent;
    QPoint angleDelta() const;
    QPoint pixelDelta() const;
    QPointF position() const;
};
class QCloseEvent : public QEvent {
public:
    QCloseEvent();
};
class QShowEvent : public QEvent {
public:
    QShowEvent();
};
class QHideEvent : public QEvent {
public:
    QHideEvent();
};
class QFocusEvent : public QEvent {
public:
    explicit QFocusEvent(Type, Qt::FocusReason = Qt::OtherFocusReason);
    bool gotFocus() const;
    bool lostFocus() const;
};
class QResizeEvent : public QEvent {
public:
    QResizeEvent(const QSize&, const QSize& old);
    const QSize& size() const;
    const QSize& oldSize() const;
};
class QMoveEvent : public QEvent {
public:
    QMoveEvent(const QPoint&, const QPoint& old);
    const QPoint& pos() const;
};
class QPaintEvent : public QEvent {
public:
    explicit QPaintEvent(const QRect&);
    const QRect& rect() const;
};
class QContextMenuEvent : public QInputEvent {
public:
    using QInputEvent::QInputEvent;
    const QPoint& pos() const;
    const QPoint& globalPos() const;
};
class QDropEvent : public QEvent {
public:
    using QEvent::QEvent;
    const QMimeData* mimeData() const;
    QPoint pos() const;
    QPointF position() const;
    void acceptProposedAction();
    void setDropAction(Qt::DropAction);
};
class QDragMoveEvent : public QDropEvent {
public:
    using QDropEvent::QDropEvent;
};
class QDragEnterEvent : public QDragMoveEvent {
public:
    using QDragMoveEvent::QDragMoveEvent;
};
class QDragLeaveEvent : public QEvent {
public:
    QDragLeaveEvent();
};
class QFileOpenEvent : public QEvent {
public:
    explicit QFileOpenEvent(const QString&);
    QString file() const;
    QUrl url() const;
};
class QClipboard : public QObject {
    Q_OBJECT
public:
    enum Mode { Clipboard, Selection, FindBuffer };
    QString text(Mode = Clipboard) const;
    void setText(const QString&, Mode = Clipboard);
    const QMimeData* mimeData(Mode = Clipboard) const;
    void setMimeData(QMimeData*, Mode = Clipboard);
    QImage image(Mode = Clipboard) const;
    void setImage(const QImage&, Mode = Clipboard);
    void setPixmap(const QPixmap&, Mode = Clipboard);
    void clear(Mode = Clipboard);

Q_SIGNALS:
    void dataChanged();
};
class QDesktopServices {
public:
    static bool openUrl(const QUrl&);
    static void setUrlHandler(const QString& scheme, QObject*, const char* method);
    static void unsetUrlHandler(const QString& scheme);
};
class QScreen : public QObject {
    Q_OBJECT
public:
    QRect geometry() const;
    QRect availableGeometry() const;
    QSize size() const;
    double devicePixelRatio() const;
    double logicalDotsPerInch() const;
};
class QWindow : public QObject {
    Q_OBJECT
public:
    explicit QWindow(QScreen* = nullptr);
    QString title() const;
    void setTitle(const QString&);
    void setIcon(const QIcon&);
    void setFlags(Qt::WindowFlags);
    void setGeometry(int, int, int, int);
    int width() const;
    int height() const;
    void setWidth(int);
    void setHeight(int);
    void setMinimumSize(const QSize&);
    void resize(int, int);
    void resize(const QSize&);
    bool isVisible() const;
    QScreen* screen() const;
    void show();
    void hide();
    void showNormal();
    void showMaximized();
    void showMinimized();
    void showFullScreen();
    void raise();
    void requestActivate();
    bool close();

Q_SIGNALS:
    void visibleChanged(bool);
};
class QStyleHints : public QObject {
    Q_OBJECT
public:
    Qt::ColorScheme colorScheme() const;
    void setColorScheme(Qt::ColorScheme);
};
class QGuiApplication : public QCoreApplication {
    Q_OBJECT
public:
    QGuiApplication(int& argc, char** argv);
    ~QGuiApplication();
    static void setApplicationDisplayName(const QString&);
    static QString applicationDisplayName();
    static void setDesktopFileName(const QString&);
    static void setWindowIcon(const QIcon&);
    static QIcon windowIcon();
    static QString platformName();
    static QWindow* focusWindow();
    static QObject* focusObject();
    static QScreen* primaryScreen();
    static QList<QScreen*> screens();
    static void setOverrideCursor(const QCursor&);
    static void restoreOverrideCursor();
    static QFont font();
    static void setFont(const QFont&);
    static QClipboard* clipboard();
    static QPalette palette();
    static void setPalette(const QPalette&);
    static Qt::KeyboardModifiers keyboardModifiers();
    static Qt::MouseButtons mouseButtons();
    static void setLayoutDirection(Qt::LayoutDirection);
    static QStyleHints* styleHints();
    static void setQuitOnLastWindowClosed(bool);
    static bool quitOnLastWindowClosed();
    static Qt::ApplicationState applicationState();
    static void setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy);
    double devicePixelRatio() const;
    static int exec();

Q_SIGNALS:
    void lastWindowClosed();
    void focusWindowChanged(QWindow*);
    void applicationStateChanged(Qt::ApplicationState);
    void paletteChanged(const QPalette&);
};
class QApplication : public QGuiApplication {
    Q_OBJECT
public:
    QApplication(int& argc, char** argv);
    ~QApplication();
    static QStyle* style();
    static void setStyle(QStyle*);
    static QStyle* setStyle(const QString&);
    static QFont font();
    static void setFont(const QFont&, const char* className = nullptr);
    static void setPalette(const QPalette&, const char* className = nullptr);
    static QWidget* activeWindow();
    static QWidget* focusWidget();
    static QWidget* activeModalWidget();
    static QList<QWidget*> topLevelWidgets();
    static QList<QWidget*> allWidgets();
    static void beep();
    static void alert(QWidget*, int ms = 0);
    static int exec();
    static void closeAllWindows();
    static void aboutQt();
    QString styleSheet() const;
    void setStyleSheet(const QString&);
    bool notify(QObject*, QEvent*) override;

Q_SIGNALS:
    void focusChanged(QWidget* old, QWidget* now);
};
class QSizePolicy {
public:
    enum Policy { Fixed = 0, Minimum = 1, Maximum = 4, Preferred = 5, MinimumExpanding = 3, Expanding = 7, Ignored = 13 };
    QSizePolicy();
    QSizePolicy(Policy horizontal, Policy vertical);
    void setHorizontalStretch(int);
    void setVerticalStretch(int);
    void setRetainSizeWhenHidden(bool);
};
class QPaintDevice {
public:
    virtual ~QPaintDevice();
};
class QWidget : public QObject, public QPaintDevice {
    Q_OBJECT
public:
    explicit QWidget(QWidget* parent = nullptr, Qt::WindowFlags = Qt::WindowFlags());
    ~QWidget();
    quintptr winId() const;
    QStyle* style() const;
    void setStyle(QStyle*);
    bool isWindow() const;
    void setWindowModality(Qt::WindowModality);
    bool isEnabled() const;
    void setEnabled(bool);
    void setDisabled(bool);
    void setWindowModified(bool);
    bool isWindowModified() const;
    QRect frameGeometry() const;
    const QRect& geometry() const;
    int x() const;
    int y() const;
    QPoint pos() const;
    QSize size() const;
    int width() const;
    int height() const;
    QRect rect() const;
    void setMinimumSize(const QSize&);
    void setMinimumSize(int, int);
    void setMaximumSize(const QSize&);
    void setMaximumSize(int, int);
    void setMinimumWidth(int);
    void setMinimumHeight(int);
    void setMaximumWidth(int);
    void setMaximumHeight(int);
    int minimumWidth() const;
    int minimumHeight() const;
    void setFixedSize(const QSize&);
    void setFixedSize(int, int);
    void setFixedWidth(int);
    void setFixedHeight(int);
    QPoint mapToGlobal(const QPoint&) const;
    QPoint mapFromGlobal(const QPoint&) const;
    QWidget* window() const;
    QWindow* windowHandle() const;
    QScreen* screen() const;
    const QPalette& palette() const;
    void setPalette(const QPalette&);
    void setAutoFillBackground(bool);
    const QFont& font() const;
    void setFont(const QFont&);
    QFontMetrics fontMetrics() const;
    void setCursor(const QCursor&);
    void unsetCursor();
    void setMouseTracking(bool);
    void setGraphicsEffect(QGraphicsEffect*);
    void setWindowTitle(const QString&);
    QString windowTitle() const;
    void setWindowIcon(const QIcon&);
    QIcon windowIcon() const;
    void setWindowFilePath(const QString&);
    void setWindowOpacity(double);
    void setToolTip(const QString&);
    QString toolTip() const;
    void setStatusTip(const QString&);
    void setWhatsThis(const QString&);
    void setAccessibleName(const QString&);
    void setAccessibleDescription(const QString&);
    void setLayoutDirection(Qt::LayoutDirection);
    void setLocale(const QLocale&);
    QLocale locale() const;
    void setStyleSheet(const QString&);
    QString styleSheet() const;
    void setFocus();
    void setFocus(Qt::FocusReason);
    bool hasFocus() const;
    void clearFocus();
    void setFocusPolicy(Qt::FocusPolicy);
    void setFocusProxy(QWidget*);
    static void setTabOrder(QWidget*, QWidget*);
    void setContextMenuPolicy(Qt::ContextMenuPolicy);
    bool isActiveWindow() const;
    void activateWindow();
    void update();
    void repaint();
    virtual void setVisible(bool);
    void setHidden(bool);
    bool isVisible() const;
    bool isHidden() const;
    bool isMinimized() const;
    bool isMaximized() const;
    bool isFullScreen() const;
    Qt::WindowStates windowState() const;
    void setWindowState(Qt::WindowStates);
    void show();
    void hide();
    void showMinimized();
    void showMaximized();
    void showFullScreen();
    void showNormal();
    bool close();
    void raise();
    void lower();
    void move(int, int);
    void move(const QPoint&);
    void resize(int, int);
    void resize(const QSize&);
    void setGeometry(int, int, int, int);
    void setGeometry(const QRect&);
    void adjustSize();
    virtual QSize sizeHint() const;
    virtual QSize minimumSizeHint() const;
    QByteArray saveGeometry() const;
    bool restoreGeometry(const QByteArray&);
    void setSizePolicy(QSizePolicy);
    void setSizePolicy(QSizePolicy::Policy, QSizePolicy::Policy);
    void setContentsMargins(int, int, int, int);
    QLayout* layout() const;
    void setLayout(QLayout*);
    void setParent(QWidget*);
    void setParent(QWidget*, Qt::WindowFlags);
    QWidget* parentWidget() const;
    QWidget* focusWidget() const;
    QWidget* childAt(const QPoint&) const;
    bool acceptDrops() const;
    void setAcceptDrops(bool);
    void addAction(QAction*);
    void addActions(const QList<QAction*>&);
    void removeAction(QAction*);
    QList<QAction*> actions() const;
    void setWindowFlags(Qt::WindowFlags);
    void setWindowFlag(Qt::WindowType, bool on = true);
    Qt::WindowFlags windowFlags() const;
    void setAttribute(Qt::WidgetAttribute, bool on = true);
    bool testAttribute(Qt::WidgetAttribute) const;
    void ensurePolished() const;
    QPixmap grab();

Q_SIGNALS:
    void windowTitleChanged(const QString&);
    void windowIconChanged(const QIcon&);
    void customContextMenuRequested(const QPoint&);

protected:
    bool event(QEvent*) override;
    virtual void mousePressEvent(QMouseEvent*);
    virtual void mouseReleaseEvent(QMouseEvent*);
    virtual void mouseDoubleClickEvent(QMouseEvent*);
    virtual void mouseMoveEvent(QMouseEvent*);
    virtual void wheelEvent(QWheelEvent*);
    virtual void keyPressEvent(QKeyEvent*);
    virtual void keyReleaseEvent(QKeyEvent*);
    virtual void focusInEvent(QFocusEvent*);
    virtual void focusOutEvent(QFocusEvent*);
    virtual void enterEvent(QEvent*);
    virtual void leaveEvent(QEvent*);
    virtual void paintEvent(QPaintEvent*);
    virtual void moveEvent(QMoveEvent*);
    virtual void resizeEvent(QResizeEvent*);
    virtual void closeEvent(QCloseEvent*);
    virtual void contextMenuEvent(QContextMenuEvent*);
    virtual void dragEnterEvent(QDragEnterEvent*);
    virtual void dragMoveEvent(QDragMoveEvent*);
    virtual void dragLeaveEvent(QDragLeaveEvent*);
    virtual void dropEvent(QDropEvent*);
    virtual void showEvent(QShowEvent*);
    virtual void hideEvent(QHideEvent*);
    virtual void changeEvent(QEvent*);
};
class QPainter {
public:
    enum RenderHint { Antialiasing = 1, TextAntialiasing = 2, SmoothPixmapTransform = 4 };
    QPainter();
    template <typename D> explicit QPainter(D*);
    ~QPainter();
    template <typename D> bool begin(D*);
    bool end();
    void save();
    void restore();
    void setPen(const QPen&);
    void setPen(const QColor&);
    void setPen(Qt::PenStyle);
    void setBrush(const QBrush&);
    void setBrush(Qt::BrushStyle);
    void setFont(const QFont&);
    void setOpacity(double);
    void setRenderHint(RenderHint, bool on = true);
    void translate(double, double);
    void rotate(double);
    void drawLine(int, int, int, int);
    void drawRect(const QRect&);
    void drawRect(int, int, int, int);
    void drawRoundedRect(const QRect&, double, double);
    void drawEllipse(const QRect&);
    void drawEllipse(int, int, int, int);
    void drawPixmap(int, int, const QPixmap&);
    void drawPixmap(const QPoint&, const QPixmap&);
    void drawPixmap(const QRect&, const QPixmap&);
    void drawImage(const QPoint&, const QImage&);
    void drawText(int, int, const QString&);
    void drawText(const QPoint&, const QString&);
    void drawText(const QRect&, int flags, const QString&);
    void fillRect(const QRect&, const QColor&);
    void fillRect(const QRect&, const QBrush&);
    void fillRect(const QRect&, Qt::GlobalColor);
    void fillRect(int, int, int, int, const QColor&);
};
class QActionGroup : public QObject {
    Q_OBJECT
public:
    explicit QActionGroup(QObject* parent);
    QAction* addAction(QAction*);
    QAction* addAction(const QString&);
    QList<QAction*> actions() const;
    QAction* checkedAction() const;
    void setExclusive(bool);

Q_SIGNALS:
    void triggered(QAction*);
};
class QAction : public QObject {
    Q_OBJECT
public:
    enum MenuRole { NoRole, TextHeuristicRole, ApplicationSpecificRole, AboutQtRole, AboutRole, PreferencesRole, QuitRole };
    explicit QAction(QObject* parent = nullptr);
    explicit QAction(const QString& text, QObject* parent = nullptr);
    QAction(const QIcon&, const QString& text, QObject* parent = nullptr);
    ~QAction();
    void setActionGroup(QActionGroup*);
    void setIcon(const QIcon&);
    QIcon icon() const;
    void setText(const QString&);
    QString text() const;
    void setIconText(const QString&);
    void setToolTip(const QString&);
    void setStatusTip(const QString&);
    void setWhatsThis(const QString&);
    void setSeparator(bool);
    void setShortcut(const QKeySequence&);
    void setShortcuts(const QList<QKeySequence>&);
    void setShortcuts(QKeySequence::StandardKey);
    void setShortcutContext(Qt::ShortcutContext);
    QKeySequence shortcut() const;
    void setFont(const QFont&);
    void setCheckable(bool);
    bool isCheckable() const;
    bool isChecked() const;
    bool isEnabled() const;
    bool isVisible() const;
    QVariant data() const;
    void setData(const QVariant&);
    void setMenuRole(MenuRole);
    QMenu* menu() const;
    void setMenu(QMenu*);
    void trigger();
    void toggle();
    void setChecked(bool);
    void setEnabled(bool);
    void setDisabled(bool);
    void setVisible(bool);

Q_SIGNALS:
    void changed();
    void triggered(bool checked = false);
    void hovered();
    void toggled(bool);
};
class QShortcut : public QObject {
    Q_OBJECT
public:
    explicit QShortcut(QObject* parent);
    explicit QShortcut(const QKeySequence&, QObject* parent, const char* member = nullptr, const char* ambiguous = nullptr, Qt::ShortcutContext = Qt::WindowShortcut);
    template <typename F> QShortcut(const QKeySequence&, QObject* parent, F functor, Qt::ShortcutContext = Qt::WindowShortcut);
    template <typename F> QShortcut(const QKeySequence&, QObject* parent, const QObject* context, F functor, Qt::ShortcutContext = Qt::WindowShortcut);
    void setKey(const QKeySequence&);
    void setEnabled(bool);
    void setContext(Qt::ShortcutContext);

Q_SIGNALS:
    void activated();
    void activatedAmbiguously();
};
class QStyle : public QObject {
    Q_OBJECT
public:
    enum StandardPixmap { SP_TitleBarMenuButton, SP_TitleBarMinButton, SP_TitleBarMaxButton, SP_TitleBarCloseButton, SP_MessageBoxInformation = 9, SP_MessageBoxWarning, SP_MessageBoxCritical, SP_MessageBoxQuestion, SP_DesktopIcon, SP_TrashIcon, SP_ComputerIcon, SP_DirOpenIcon = 21, SP_DirIcon = 38, SP_FileIcon = 25, SP_FileDialogDetailedView = 33, SP_DialogOkButton = 44, SP_DialogCancelButton, SP_DialogHelpButton, SP_DialogOpenButton, SP_DialogSaveButton, SP_DialogCloseButton, SP_DialogApplyButton, SP_ArrowUp = 54, SP_ArrowDown, SP_ArrowLeft, SP_ArrowRight, SP_ArrowBack, SP_ArrowForward, SP_CommandLink = 61, SP_BrowserReload = 63, SP_BrowserStop, SP_MediaPlay, SP_MediaStop, SP_MediaPause, SP_MediaSkipForward, SP_MediaSkipBackward, SP_MediaVolume = 72, SP_MediaVolumeMuted };
    QIcon standardIcon(StandardPixmap, const void* option = nullptr, const QWidget* = nullptr) const;
    QPixmap standardPixmap(StandardPixmap, const void* option = nullptr, const QWidget* = nullptr) const;
    virtual void polish(QWidget*);
    virtual void unpolish(QWidget*);
};
class QStyleFactory {
public:
    static QStringList keys();
    static QStyle* create(const QString&);
};
class QLayoutItem {
public:
    virtual ~QLayoutItem();
    virtual QWidget* widget() const;
    virtual QLayout* layout();
};
class QSpacerItem : public QLayoutItem {
public:
    QSpacerItem(int w, int h, QSizePolicy::Policy = QSizePolicy::Minimum, QSizePolicy::Policy = QSizePolicy::Minimum);
};
class QLayout : public QObject, public QLayoutItem {
    Q_OBJECT
public:
    enum SizeConstraint { SetDefaultConstraint, SetNoConstraint, SetMinimumSize, SetFixedSize, SetMaximumSize, SetMinAndMaxSize };
    explicit QLayout(QWidget* parent = nullptr);
    int spacing() const;
    void setSpacing(int);
    void setMargin(int);
    void setContentsMargins(int, int, int, int);
    void setContentsMargins(const QMargins&);
    void setAlignment(Qt::Alignment);
    bool setAlignment(QWidget*, Qt::Alignment);
    bool setAlignment(QLayout*, Qt::Alignment);
    void setSizeConstraint(SizeConstraint);
    QWidget* parentWidget() const;
    void setEnabled(bool);
    void addWidget(QWidget*);
    virtual void addItem(QLayoutItem*);
    void removeWidget(QWidget*);
    void removeItem(QLayoutItem*);
    virtual QLayoutItem* itemAt(int) const;
    virtual QLayoutItem* takeAt(int);
    virtual int indexOf(const QWidget*) const;
    virtual int count() const;
    bool isEmpty() const;
    bool activate();
    void update();
};
class QBoxLayout : public QLayout {
    Q_OBJECT
public:
    enum Direction { LeftToRight, RightToLeft, TopToBottom, BottomToTop };
    explicit QBoxLayout(Direction, QWidget* parent = nullptr);
    void addSpacing(int);
    void addStretch(int stretch = 0);
    void addWidget(QWidget*, int stretch = 0, Qt::Alignment = Qt::Alignment());
    void addLayout(QLayout*, int stretch = 0);
    void addStrut(int);
    void insertSpacing(int, int);
    void insertStretch(int, int stretch = 0);
    void insertWidget(int, QWidget*, int stretch = 0, Qt::Alignment = Qt::Alignment());
    void insertLayout(int, QLayout*, int stretch = 0);
    bool setStretchFactor(QWidget*, int);
    bool setStretchFactor(QLayout*, int);
    void setStretch(int, int);
    void setDirection(Direction);
};
class QHBoxLayout : public QBoxLayout {
    Q_OBJECT
public:
    QHBoxLayout();
    explicit QHBoxLayout(QWidget* parent);
};
class QVBoxLayout : public QBoxLayout {
    Q_OBJECT
public:
    QVBoxLayout();
    explicit QVBoxLayout(QWidget* parent);
};
class QGridLayout : public QLayout {
    Q_OBJECT
public:
    explicit QGridLayout(QWidget* parent = nullptr);
    void addWidget(QWidget*);
    void addWidget(QWidget*, int row, int column, Qt::Alignment = Qt::Alignment());
    void addWidget(QWidget*, int row, int column, int rows, int columns, Qt::Alignment = Qt::Alignment());
    void addLayout(QLayout*, int row, int column, Qt::Alignment = Qt::Alignment());
    void addLayout(QLayout*, int row, int column, int rows, int columns, Qt::Alignment = Qt::Alignment());
    void addItem(QLayoutItem*, int row, int column, int rows = 1, int columns = 1, Qt::Alignment = Qt::Alignment());
    void setRowStretch(int, int);
    void setColumnStretch(int, int);
    void setColumnMinimumWidth(int, int);
    void setHorizontalSpacing(int);
    void setVerticalSpacing(int);
    int rowCount() const;
    int columnCount() const;
};
class QFormLayout : public QLayout {
    Q_OBJECT
public:
    enum FieldGrowthPolicy { FieldsStayAtSizeHint, ExpandingFieldsGrow, AllNonFixedFieldsGrow };
    enum RowWrapPolicy { DontWrapRows, WrapLongRows, WrapAllRows };
    enum ItemRole { LabelRole, FieldRole, SpanningRole };
    explicit QFormLayout(QWidget* parent = nullptr);
    void setFieldGrowthPolicy(FieldGrowthPolicy);
    void setRowWrapPolicy(RowWrapPolicy);
    void setLabelAlignment(Qt::Alignment);
    void setFormAlignment(Qt::Alignment);
    void setHorizontalSpacing(int);
    void setVerticalSpacing(int);
    void addRow(QWidget* label, QWidget* field);
    void addRow(QWidget* label, QLayout* field);
    void addRow(const QString& label, QWidget* field);
    void addRow(const QString& label, QLayout* field);
    void addRow(QWidget*);
    void addRow(QLayout*);
    void insertRow(int, const QString& label, QWidget* field);
    void setWidget(int, ItemRole, QWidget*);
    void removeRow(int);
    int rowCount() const;
    QWidget* labelForField(QWidget*) const;
};
class QStackedLayout : public QLayout {
    Q_OBJECT
public:
    explicit QStackedLayout(QWidget* parent = nullptr);
    int addWidget(QWidget*);
    void setCurrentIndex(int);
    void setCurrentWidget(QWidget*);
    int currentIndex() const;

Q_SIGNALS:
    void currentChanged(int);
};
class QFrame : public QWidget {
    Q_OBJECT
public:
    explicit QFrame(QWidget* parent = nullptr);
    enum Shape { NoFrame, Box, Panel, WinPanel, HLine, VLine, StyledPanel };
    enum Shadow { Plain = 16, Raised = 32, Sunken = 48 };
    void setFrameStyle(int);
    void setFrameShape(Shape);
    void setFrameShadow(Shadow);
    void setLineWidth(int);
};
class QLabel : public QFrame {
    Q_OBJECT
public:
    explicit QLabel(QWidget* parent = nullptr);
    explicit QLabel(const QString& text, QWidget* parent = nullptr);
    QString text() const;
    QPixmap pixmap() const;
    void setTextFormat(Qt::TextFormat);
    void setAlignment(Qt::Alignment);
    void setWordWrap(bool);
    void setIndent(int);
    void setMargin(int);
    void setScaledContents(bool);
    void setBuddy(QWidget*);
    void setOpenExternalLinks(bool);
    void setTextInteractionFlags(Qt::TextInteractionFlags);
    bool hasSelectedText() const;
    QString selectedText() const;
    void setText(const QString&);
    void setPixmap(const QPixmap&);
    void setMovie(class QMovie*);
    void setNum(int);
    void setNum(double);
    void clear();

Q_SIGNALS:
    void linkActivated(const QString&);
    void linkHovered(const QString&);
};
class QAbstractButton : public QWidget {
    Q_OBJECT
public:
    explicit QAbstractButton(QWidget* parent = nullptr);
    void setText(const QString&);
    QString text() const;
    void setIcon(const QIcon&);
    QIcon icon() const;
    void setIconSize(const QSize&);
    void setShortcut(const QKeySequence&);
    void setCheckable(bool);
    bool isCheckable() const;
    bool isChecked() const;
    void setDown(bool);
    void setAutoRepeat(bool);
    void setAutoExclusive(bool);
    void click();
    void animateClick();
    void toggle();
    void setChecked(bool);

Q_SIGNALS:
    void pressed();
    void released();
    void clicked(bool checked = false);
    void toggled(bool);
};
class QPushButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit QPushButton(QWidget* parent = nullptr);
    explicit QPushButton(const QString& text, QWidget* parent = nullptr);
    QPushButton(const QIcon&, const QString& text, QWidget* parent = nullptr);
    void setAutoDefault(bool);
    void setDefault(bool);
    bool isDefault() const;
    void setMenu(QMenu*);
    void setFlat(bool);
};
class QToolButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit QToolButton(QWidget* parent = nullptr);
    enum ToolButtonPopupMode { DelayedPopup, MenuButtonPopup, InstantPopup };
    void setToolButtonStyle(Qt::ToolButtonStyle);
    void setPopupMode(ToolButtonPopupMode);
    void setMenu(QMenu*);
    void setDefaultAction(QAction*);
    void setAutoRaise(bool);
    void setArrowType(int);
    void showMenu();

Q_SIGNALS:
    void triggered(QAction*);
};
class QCheckBox : public QAbstractButton {
    Q_OBJECT
public:
    explicit QCheckBox(QWidget* parent = nullptr);
    explicit QCheckBox(const QString& text, QWidget* parent = nullptr);
    void setTristate(bool = true);
    Qt::CheckState checkState() const;
    void setCheckState(Qt::CheckState);

Q_SIGNALS:
    void stateChanged(int);
    void checkStateChanged(Qt::CheckState);
};
class QRadioButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit QRadioButton(QWidget* parent = nullptr);
    explicit QRadioButton(const QString& text, QWidget* parent = nullptr);
};
class QButtonGroup : public QObject {
    Q_OBJECT
public:
    explicit QButtonGroup(QObject* parent = nullptr);
    void addButton(QAbstractButton*, int id = -1);
    void setExclusive(bool);
    QAbstractButton* checkedButton() const;
    QAbstractButton* button(int) const;
    int id(QAbstractButton*) const;
    int checkedId() const;

Q_SIGNALS:
    void buttonClicked(QAbstractButton*);
    void idClicked(int);
    void idToggled(int, bool);
};
class QLineEdit : public QWidget {
    Q_OBJECT
public:
    explicit QLineEdit(QWidget* parent = nullptr);
    enum EchoMode { Normal, NoEcho, Password, PasswordEchoOnEdit };
    enum ActionPosition { LeadingPosition, TrailingPosition };
    explicit QLineEdit(const QString& text, QWidget* parent = nullptr);
    QString text() const;
    QString displayText() const;
    QString placeholderText() const;
    void setPlaceholderText(const QString&);
    int maxLength() const;
    void setMaxLength(int);
    void setFrame(bool);
    void setEchoMode(EchoMode);
    EchoMode echoMode() const;
    bool isReadOnly() const;
    void setReadOnly(bool);
    void setValidator(const QValidator*);
    void setCompleter(QCompleter*);
    void setAlignment(Qt::Alignment);
    void setInputMask(const QString&);
    bool hasAcceptableInput() const;
    bool isModified() const;
    int cursorPosition() const;
    void setCursorPosition(int);
    bool hasSelectedText() const;
    QString selectedText() const;
    void setSelection(int, int);
    void setClearButtonEnabled(bool);
    void setText(const QString&);
    void insert(const QString&);
    void clear();
    void selectAll();
    void copy() const;
    void paste();
    using QWidget::addAction;
    void addAction(QAction*, ActionPosition);
    QAction* addAction(const QIcon&, ActionPosition);

Q_SIGNALS:
    void textChanged(const QString&);
    void textEdited(const QString&);
    void cursorPositionChanged(int, int);
    void returnPressed();
    void editingFinished();
    void selectionChanged();
    void inputRejected();
};
class QValidator : public QObject {
    Q_OBJECT
public:
    enum State { Invalid, Intermediate, Acceptable };
    explicit QValidator(QObject* parent = nullptr);
    virtual State validate(QString&, int&) const;
};
class QIntValidator : public QValidator {
    Q_OBJECT
public:
    explicit QIntValidator(QObject* parent = nullptr);
    QIntValidator(int bottom, int top, QObject* parent = nullptr);
};
class QRegularExpressionValidator : public QValidator {
    Q_OBJECT
public:
    explicit QRegularExpressionValidator(QObject* parent = nullptr);
    explicit QRegularExpressionValidator(const QRegularExpression&, QObject* parent = nullptr);
};
class QCompleter : public QObject {
    Q_OBJECT
public:
    enum CompletionMode { PopupCompletion, UnfilteredPopupCompletion, InlineCompletion };
    explicit QCompleter(QObject* parent = nullptr);
    explicit QCompleter(QAbstractItemModel*, QObject* parent = nullptr);
    explicit QCompleter(const QStringList&, QObject* parent = nullptr);
    void setModel(QAbstractItemModel*);
    void setCaseSensitivity(Qt::CaseSensitivity);
    void setFilterMode(Qt::MatchFlags);
    void setCompletionMode(CompletionMode);
};
class QTextCursor {
public:
    enum MoveOperation { NoMove, Start, Up, StartOfLine, StartOfBlock, End = 11, EndOfLine = 13, EndOfBlock = 15 };
    enum MoveMode { MoveAnchor, KeepAnchor };
    QTextCursor();
    explicit QTextCursor(QTextDocument*);
    void insertText(const QString&);
    void insertHtml(const QString&);
    void insertBlock();
    bool movePosition(MoveOperation, MoveMode = MoveAnchor, int n = 1);
    int position() const;
    QString selectedText() const;
    void removeSelectedText();
};
class QTextDocument : public QObject {
    Q_OBJECT
public:
    explicit QTextDocument(QObject* parent = nullptr);
    explicit QTextDocument(const QString&, QObject* parent = nullptr);
    QString toPlainText() const;
    QString toHtml() const;
    void setPlainText(const QString&);
    void setHtml(const QString&);
    void setMarkdown(const QString&);
    void setMaximumBlockCount(int);
    int blockCount() const;
    bool isEmpty() const;
    void clear();
    bool isModified() const;
    void setModified(bool = true);
};
class QScrollBar : public QWidget {
    Q_OBJECT
public:
    explicit QScrollBar(QWidget* parent = nullptr);
    explicit QScrollBar(Qt::Orientation, QWidget* parent = nullptr);
    int value() const;
    int minimum() const;
    int maximum() const;
    void setValue(int);

Q_SIGNALS:
    void valueChanged(int);
    void rangeChanged(int, int);
};
class QAbstractScrollArea : public QFrame {
    Q_OBJECT
public:
    explicit QAbstractScrollArea(QWidget* parent = nullptr);
    enum SizeAdjustPolicy { AdjustIgnored, AdjustToContentsOnFirstShow, AdjustToContents };
    QScrollBar* verticalScrollBar() const;
    QScrollBar* horizontalScrollBar() const;
    void setVerticalScrollBarPolicy(Qt::ScrollBarPolicy);
    void setHorizontalScrollBarPolicy(Qt::ScrollBarPolicy);
    void setSizeAdjustPolicy(SizeAdjustPolicy);
    QWidget* viewport() const;
};
class QScrollArea : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit QScrollArea(QWidget* parent = nullptr);
    QWidget* widget() const;
    void setWidget(QWidget*);
    QWidget* takeWidget();
    void setWidgetResizable(bool);
    void setAlignment(Qt::Alignment);
    void ensureWidgetVisible(QWidget*, int = 50, int = 50);
};
class QTextEdit : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit QTextEdit(QWidget* parent = nullptr);
    enum LineWrapMode { NoWrap, WidgetWidth, FixedPixelWidth, FixedColumnWidth };
    explicit QTextEdit(const QString& text, QWidget* parent = nullptr);
    void setReadOnly(bool);
    bool isReadOnly() const;
    QTextDocument* document() const;
    QTextCursor textCursor() const;
    void setTextCursor(const QTextCursor&);
    void setPlaceholderText(const QString&);
    void setTabChangesFocus(bool);
    void setUndoRedoEnabled(bool);
    void setTextInteractionFlags(Qt::TextInteractionFlags);
    void moveCursor(QTextCursor::MoveOperation, QTextCursor::MoveMode = QTextCursor::MoveAnchor);
    void ensureCursorVisible();
    QString toPlainText() const;
    void setPlainText(const QString&);
    void insertPlainText(const QString&);
    void clear();
    void selectAll();
    void copy();
    void paste();
    void setLineWrapMode(LineWrapMode);
    void setAcceptRichText(bool);
    QString toHtml() const;
    QString toMarkdown() const;
    void setText(const QString&);
    void setHtml(const QString&);
    void setMarkdown(const QString&);
    void insertHtml(const QString&);
    void append(const QString&);
    void setTextColor(const QColor&);
    void setFontWeight(int);
    void setCurrentFont(const QFont&);
    void setAlignment(Qt::Alignment);

Q_SIGNALS:
    void textChanged();
    void selectionChanged();
    void cursorPositionChanged();
    void copyAvailable(bool);
};
class QTextBrowser : public QTextEdit {
    Q_OBJECT
public:
    explicit QTextBrowser(QWidget* parent = nullptr);
    QUrl source() const;
    void setSource(const QUrl&);
    void setOpenLinks(bool);
    void setOpenExternalLinks(bool);

Q_SIGNALS:
    void anchorClicked(const QUrl&);
};
class QPlainTextEdit : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit QPlainTextEdit(QWidget* parent = nullptr);
    enum LineWrapMode { NoWrap, WidgetWidth };
    explicit QPlainTextEdit(const QString& text, QWidget* parent = nullptr);
    void setReadOnly(bool);
    bool isReadOnly() const;
    QTextDocument* document() const;
    QTextCursor textCursor() const;
    void setTextCursor(const QTextCursor&);
    void setPlaceholderText(const QString&);
    void setTabChangesFocus(bool);
    void setUndoRedoEnabled(bool);
    void setTextInteractionFlags(Qt::TextInteractionFlags);
    void moveCursor(QTextCursor::MoveOperation, QTextCursor::MoveMode = QTextCursor::MoveAnchor);
    void ensureCursorVisible();
    QString toPlainText() const;
    void setPlainText(const QString&);
    void insertPlainText(const QString&);
    void clear();
    void selectAll();
    void copy();
    void paste();
    void setLineWrapMode(LineWrapMode);
    void setMaximumBlockCount(int);
    int blockCount() const;
    void appendPlainText(const QString&);
    void appendHtml(const QString&);

Q_SIGNALS:
    void textChanged();
    void selectionChanged();
    void cursorPositionChanged();
    void copyAvailable(bool);
};
class QAbstractSpinBox : public QWidget {
    Q_OBJECT
public:
    explicit QAbstractSpinBox(QWidget* parent = nullptr);
    enum ButtonSymbols { UpDownArrows, PlusMinus, NoButtons };
    void setButtonSymbols(ButtonSymbols);
    void setReadOnly(bool);
    void setAlignment(Qt::Alignment);
    void setSpecialValueText(const QString&);
    void setKeyboardTracking(bool);
    QString text() const;

Q_SIGNALS:
    void editingFinished();
};
class QSpinBox : public QAbstractSpinBox {
    Q_OBJECT
public:
    explicit QSpinBox(QWidget* parent = nullptr);
    int value() const;
    void setPrefix(const QString&);
    void setSuffix(const QString&);
    QString cleanText() const;
    void setSingleStep(int);
    int minimum() const;
    void setMinimum(int);
    int maximum() const;
    void setMaximum(int);
    void setRange(int, int);
    void setValue(int);

Q_SIGNALS:
    void valueChanged(int);
    void textChanged(const QString&);
};
class QDoubleSpinBox : public QAbstractSpinBox {
    Q_OBJECT
public:
    explicit QDoubleSpinBox(QWidget* parent = nullptr);
    double value() const;
    void setPrefix(const QString&);
    void setSuffix(const QString&);
    QString cleanText() const;
    void setSingleStep(double);
    double minimum() const;
    void setMinimum(double);
    double maximum() const;
    void setMaximum(double);
    void setRange(double, double);
    void setDecimals(int);
    void setValue(double);

Q_SIGNALS:
    void valueChanged(double);
    void textChanged(const QString&);
};
class QDateTimeEdit : public QAbstractSpinBox {
    Q_OBJECT
public:
    explicit QDateTimeEdit(QWidget* parent = nullptr);
    explicit QDateTimeEdit(const QDateTime&, QWidget* parent = nullptr);
    explicit QDateTimeEdit(QDate, QWidget* parent = nullptr);
    QDateTime dateTime() const;
    QDate date() const;
    QTime time() const;
    void setMinimumDateTime(const QDateTime&);
    void setMaximumDateTime(const QDateTime&);
    void setMinimumDate(QDate);
    void setMaximumDate(QDate);
    void setDateRange(QDate, QDate);
    void setDisplayFormat(const QString&);
    void setCalendarPopup(bool);
    void setTimeSpec(Qt::TimeSpec);
    void setDateTime(const QDateTime&);
    void setDate(QDate);
    void setTime(QTime);

Q_SIGNALS:
    void dateTimeChanged(const QDateTime&);
    void timeChanged(QTime);
    void dateChanged(QDate);
};
class QDateEdit : public QDateTimeEdit {
    Q_OBJECT
public:
    explicit QDateEdit(QWidget* parent = nullptr);
    explicit QDateEdit(QDate, QWidget* parent = nullptr);
};
class QTimeEdit : public QDateTimeEdit {
    Q_OBJECT
public:
    explicit QTimeEdit(QWidget* parent = nullptr);
    explicit QTimeEdit(QTime, QWidget* parent = nullptr);
};
class QCalendarWidget : public QWidget {
    Q_OBJECT
public:
    explicit QCalendarWidget(QWidget* parent = nullptr);
    QDate selectedDate() const;
    void setSelectedDate(QDate);
    void setMinimumDate(QDate);
    void setMaximumDate(QDate);
    void setFirstDayOfWeek(Qt::DayOfWeek);
    void setGridVisible(bool);
    int monthShown() const;
    int yearShown() const;

Q_SIGNALS:
    void selectionChanged();
    void clicked(QDate);
    void activated(QDate);
    void currentPageChanged(int year, int month);
};
class QComboBox : public QWidget {
    Q_OBJECT
public:
    explicit QComboBox(QWidget* parent = nullptr);
    enum InsertPolicy { NoInsert, InsertAtTop, InsertAtCurrent, InsertAtBottom, InsertAfterCurrent, InsertBeforeCurrent, InsertAlphabetically };
    enum SizeAdjustPolicy { AdjustToContents, AdjustToContentsOnFirstShow, AdjustToMinimumContentsLengthWithIcon = 3 };
    void setMaxVisibleItems(int);
    int count() const;
    int findText(const QString&, Qt::MatchFlags = Qt::MatchFlags(Qt::MatchFlag(16))) const;
    int findData(const QVariant&, int role = Qt::UserRole, Qt::MatchFlags = Qt::MatchFlags(Qt::MatchFlag(16))) const;
    void setInsertPolicy(InsertPolicy);
    void setSizeAdjustPolicy(SizeAdjustPolicy);
    void setMinimumContentsLength(int);
    bool isEditable() const;
    void setEditable(bool);
    QLineEdit* lineEdit() const;
    void setLineEdit(QLineEdit*);
    void setCompleter(QCompleter*);
    void setPlaceholderText(const QString&);
    QAbstractItemModel* model() const;
    void setModel(QAbstractItemModel*);
    int currentIndex() const;
    QString currentText() const;
    QVariant currentData(int role = Qt::UserRole) const;
    QString itemText(int) const;
    QVariant itemData(int, int role = Qt::UserRole) const;
    void addItem(const QString&, const QVariant& = QVariant());
    void addItem(const QIcon&, const QString&, const QVariant& = QVariant());
    void addItems(const QStringList&);
    void insertItem(int, const QString&, const QVariant& = QVariant());
    void insertItems(int, const QStringList&);
    void insertSeparator(int);
    void removeItem(int);
    void setItemText(int, const QString&);
    void setItemData(int, const QVariant&, int role = Qt::UserRole);
    void setItemIcon(int, const QIcon&);
    void clear();
    void clearEditText();
    void setEditText(const QString&);
    void setCurrentIndex(int);
    void setCurrentText(const QString&);

Q_SIGNALS:
    void editTextChanged(const QString&);
    void activated(int);
    void textActivated(const QString&);
    void highlighted(int);
    void currentIndexChanged(int);
    void currentTextChanged(const QString&);
};
class QAbstractSlider : public QWidget {
    Q_OBJECT
public:
    explicit QAbstractSlider(QWidget* parent = nullptr);
    explicit QAbstractSlider(Qt::Orientation, QWidget* parent = nullptr);
    int value() const;
    int minimum() const;
    int maximum() const;
    void setMinimum(int);
    void setMaximum(int);
    void setRange(int, int);
    void setSingleStep(int);
    void setPageStep(int);
    void setTracking(bool);
    void setOrientation(Qt::Orientation);
    bool isSliderDown() const;
    void setValue(int);

Q_SIGNALS:
    void valueChanged(int);
    void sliderPressed();
    void sliderMoved(int);
    void sliderReleased();
    void rangeChanged(int, int);
};
class QSlider : public QAbstractSlider {
    Q_OBJECT
public:
    explicit QSlider(QWidget* parent = nullptr);
    enum TickPosition { NoTicks, TicksAbove, TicksBelow, TicksBothSides };
    explicit QSlider(Qt::Orientation, QWidget* parent = nullptr);
    void setTickPosition(TickPosition);
    void setTickInterval(int);
};
class QDial : public QAbstractSlider {
    Q_OBJECT
public:
    explicit QDial(QWidget* parent = nullptr);
};
class QProgressBar : public QWidget {
    Q_OBJECT
public:
    explicit QProgressBar(QWidget* parent = nullptr);
    int minimum() const;
    int maximum() const;
    int value() const;
    void setTextVisible(bool);
    void setFormat(const QString&);
    void setAlignment(Qt::Alignment);
    void setOrientation(Qt::Orientation);
    void reset();
    void setRange(int, int);
    void setMinimum(int);
    void setMaximum(int);
    void setValue(int);

Q_SIGNALS:
    void valueChanged(int);
};
class QGroupBox : public QWidget {
    Q_OBJECT
public:
    explicit QGroupBox(QWidget* parent = nullptr);
    explicit QGroupBox(const QString& title, QWidget* parent = nullptr);
    QString title() const;
    void setTitle(const QString&);
    void setAlignment(int);
    void setFlat(bool);
    void setCheckable(bool);
    bool isChecked() const;
    void setChecked(bool);

Q_SIGNALS:
    void clicked(bool = false);
    void toggled(bool);
};
class QTabBar : public QWidget {
    Q_OBJECT
public:
    explicit QTabBar(QWidget* parent = nullptr);
    int currentIndex() const;
    int count() const;
    void setTabText(int, const QString&);

Q_SIGNALS:
    void currentChanged(int);
};
class QTabWidget : public QWidget {
    Q_OBJECT
public:
    explicit QTabWidget(QWidget* parent = nullptr);
    enum TabPosition { North, South, West, East };
    int addTab(QWidget*, const QString&);
    int addTab(QWidget*, const QIcon&, const QString&);
    int insertTab(int, QWidget*, const QString&);
    void removeTab(int);
    void setTabEnabled(int, bool);
    void setTabVisible(int, bool);
    QString tabText(int) const;
    void setTabText(int, const QString&);
    void setTabIcon(int, const QIcon&);
    void setTabToolTip(int, const QString&);
    int currentIndex() const;
    QWidget* currentWidget() const;
    QWidget* widget(int) const;
    int indexOf(const QWidget*) const;
    int count() const;
    void setTabPosition(TabPosition);
    void setTabsClosable(bool);
    void setMovable(bool);
    void setDocumentMode(bool);
    void setCornerWidget(QWidget*, int = 1);
    QTabBar* tabBar() const;
    void clear();
    void setCurrentIndex(int);
    void setCurrentWidget(QWidget*);

Q_SIGNALS:
    void currentChanged(int);
    void tabCloseRequested(int);
    void tabBarClicked(int);
};
class QSplitter : public QFrame {
    Q_OBJECT
public:
    explicit QSplitter(QWidget* parent = nullptr);
    explicit QSplitter(Qt::Orientation, QWidget* parent = nullptr);
    void addWidget(QWidget*);
    void insertWidget(int, QWidget*);
    void setOrientation(Qt::Orientation);
    void setChildrenCollapsible(bool);
    void setCollapsible(int, bool);
    void setHandleWidth(int);
    void setStretchFactor(int, int);
    QList<int> sizes() const;
    void setSizes(const QList<int>&);
    QWidget* widget(int) const;
    int count() const;
    QByteArray saveState() const;
    bool restoreState(const QByteArray&);

Q_SIGNALS:
    void splitterMoved(int, int);
};
class QStackedWidget : public QFrame {
    Q_OBJECT
public:
    explicit QStackedWidget(QWidget* parent = nullptr);
    int addWidget(QWidget*);
    int insertWidget(int, QWidget*);
    void removeWidget(QWidget*);
    QWidget* currentWidget() const;
    int currentIndex() const;
    int indexOf(const QWidget*) const;
    QWidget* widget(int) const;
    int count() const;
    void setCurrentIndex(int);
    void setCurrentWidget(QWidget*);

Q_SIGNALS:
    void currentChanged(int);
    void widgetRemoved(int);
};
class QToolBox : public QFrame {
    Q_OBJECT
public:
    explicit QToolBox(QWidget* parent = nullptr);
    int addItem(QWidget*, const QString&);
    void setCurrentIndex(int);
    int currentIndex() const;

Q_SIGNALS:
    void currentChanged(int);
};
class QMenu : public QWidget {
    Q_OBJECT
public:
    explicit QMenu(QWidget* parent = nullptr);
    explicit QMenu(const QString& title, QWidget* parent = nullptr);
    QAction* addAction(const QString& text);
    QAction* addAction(const QIcon&, const QString& text);
    QAction* addAction(const QString& text, const QObject* receiver, const char* member, const QKeySequence& = QKeySequence());
    QAction* addAction(const QIcon&, const QString& text, const QObject* receiver, const char* member, const QKeySequence& = QKeySequence());
    template <typename F> QAction* addAction(const QString& text, F functor);
    template <typename R, typename F> QAction* addAction(const QString& text, const R* receiver, F functor);
    template <typename R, typename F> QAction* addAction(const QString& text, const R* receiver, F functor, const QKeySequence&);
    template <typename R, typename F> QAction* addAction(const QString& text, const QKeySequence&, const R* receiver, F functor);
    template <typename F> QAction* addAction(const QIcon&, const QString& text, F functor);
    template <typename R, typename F> QAction* addAction(const QIcon&, const QString& text, const R* receiver, F functor);
    template <typename R, typename F> QAction* addAction(const QIcon&, const QString& text, const R* receiver, F functor, const QKeySequence&);
    using QWidget::addAction;
    QAction* addMenu(QMenu*);
    QMenu* addMenu(const QString& title);
    QMenu* addMenu(const QIcon&, const QString& title);
    QAction* addSeparator();
    QAction* addSection(const QString&);
    QAction* insertMenu(QAction* before, QMenu*);
    QAction* insertSeparator(QAction* before);
    bool isEmpty() const;
    void clear();
    void setDefaultAction(QAction*);
    void popup(const QPoint&, QAction* at = nullptr);
    QAction* exec();
    QAction* exec(const QPoint&, QAction* at = nullptr);
    QAction* menuAction() const;
    QString title() const;
    void setTitle(const QString&);
    void setIcon(const QIcon&);
    void setToolTipsVisible(bool);

Q_SIGNALS:
    void aboutToShow();
    void aboutToHide();
    void triggered(QAction*);
    void hovered(QAction*);
};
class QMenuBar : public QWidget {
    Q_OBJECT
public:
    explicit QMenuBar(QWidget* parent = nullptr);
    QAction* addAction(const QString& text);
    QAction* addAction(const QIcon&, const QString& text);
    QAction* addAction(const QString& text, const QObject* receiver, const char* member, const QKeySequence& = QKeySequence());
    QAction* addAction(const QIcon&, const QString& text, const QObject* receiver, const char* member, const QKeySequence& = QKeySequence());
    template <typename F> QAction* addAction(const QString& text, F functor);
    template <typename R, typename F> QAction* addAction(const QString& text, const R* receiver, F functor);
    template <typename R, typename F> QAction* addAction(const QString& text, const R* receiver, F functor, const QKeySequence&);
    template <typename R, typename F> QAction* addAction(const QString& text, const QKeySequence&, const R* receiver, F functor);
    template <typename F> QAction* addAction(const QIcon&, const QString& text, F functor);
    template <typename R, typename F> QAction* addAction(const QIcon&, const QString& text, const R* receiver, F functor);
    template <typename R, typename F> QAction* addAction(const QIcon&, const QString& text, const R* receiver, F functor, const QKeySequence&);
    using QWidget::addAction;
    QAction* addMenu(QMenu*);
    QMenu* addMenu(const QString& title);
    QAction* addSeparator();
    void clear();
    void setNativeMenuBar(bool);
    void setCornerWidget(QWidget*);

Q_SIGNALS:
    void triggered(QAction*);
};
class QToolBar : public QWidget {
    Q_OBJECT
public:
    explicit QToolBar(QWidget* parent = nullptr);
    explicit QToolBar(const QString& title, QWidget* parent = nullptr);
    void setMovable(bool);
    void setFloatable(bool);
    void setIconSize(const QSize&);
    void setToolButtonStyle(Qt::ToolButtonStyle);
    QAction* addAction(const QString& text);
    QAction* addAction(const QIcon&, const QString& text);
    QAction* addAction(const QString& text, const QObject* receiver, const char* member, const QKeySequence& = QKeySequence());
    QAction* addAction(const QIcon&, const QString& text, const QObject* receiver, const char* member, const QKeySequence& = QKeySequence());
    template <typename F> QAction* addAction(const QString& text, F functor);
    template <typename R, typename F> QAction* addAction(const QString& text, const R* receiver, F functor);
    template <typename R, typename F> QAction* addAction(const QString& text, const R* receiver, F functor, const QKeySequence&);
    template <typename R, typename F> QAction* addAction(const QString& text, const QKeySequence&, const R* receiver, F functor);
    template <typename F> QAction* addAction(const QIcon&, const QString& text, F functor);
    template <typename R, typename F> QAction* addAction(const QIcon&, const QString& text, const R* receiver, F functor);
    template <typename R, typename F> QAction* addAction(const QIcon&, const QString& text, const R* receiver, F functor, const QKeySequence&);
    using QWidget::addAction;
    QAction* addSeparator();
    QAction* addWidget(QWidget*);
    QWidget* widgetForAction(QAction*) const;
    QAction* toggleViewAction() const;
    void clear();

Q_SIGNALS:
    void actionTriggered(QAction*);
};
class QStatusBar : public QWidget {
    Q_OBJECT
public:
    explicit QStatusBar(QWidget* parent = nullptr);
    void addWidget(QWidget*, int stretch = 0);
    void addPermanentWidget(QWidget*, int stretch = 0);
    void removeWidget(QWidget*);
    void setSizeGripEnabled(bool);
    QString currentMessage() const;
    void showMessage(const QString&, int timeout = 0);
    void clearMessage();

Q_SIGNALS:
    void messageChanged(const QString&);
};
class QDockWidget : public QWidget {
    Q_OBJECT
public:
    explicit QDockWidget(QWidget* parent = nullptr);
    enum DockWidgetFeature { NoDockWidgetFeatures = 0, DockWidgetClosable = 1, DockWidgetMovable = 2, DockWidgetFloatable = 4 };
    explicit QDockWidget(const QString& title, QWidget* parent = nullptr);
    QWidget* widget() const;
    void setWidget(QWidget*);
    void setFeatures(int);
    void setAllowedAreas(int);
    QAction* toggleViewAction() const;

Q_SIGNALS:
    void visibilityChanged(bool);
};
class QMainWindow : public QWidget {
    Q_OBJECT
public:
    explicit QMainWindow(QWidget* parent = nullptr, Qt::WindowFlags = Qt::WindowFlags());
    ~QMainWindow();
    QMenuBar* menuBar() const;
    void setMenuBar(QMenuBar*);
    QStatusBar* statusBar() const;
    void setStatusBar(QStatusBar*);
    QWidget* centralWidget() const;
    void setCentralWidget(QWidget*);
    void addToolBar(Qt::ToolBarArea, QToolBar*);
    void addToolBar(QToolBar*);
    QToolBar* addToolBar(const QString& title);
    void setIconSize(const QSize&);
    void setToolButtonStyle(Qt::ToolButtonStyle);
    void setUnifiedTitleAndToolBarOnMac(bool);
    void addDockWidget(Qt::DockWidgetArea, QDockWidget*);
    void tabifyDockWidget(QDockWidget*, QDockWidget*);
    QByteArray saveState(int version = 0) const;
    bool restoreState(const QByteArray&, int version = 0);
};
class QDialog : public QWidget {
    Q_OBJECT
public:
    enum DialogCode { Rejected, Accepted };
    explicit QDialog(QWidget* parent = nullptr, Qt::WindowFlags = Qt::WindowFlags());
    ~QDialog();
    int result() const;
    void setModal(bool);
    void setResult(int);
    void setSizeGripEnabled(bool);
    virtual void open();
    virtual int exec();
    virtual void done(int);
    virtual void accept();
    virtual void reject();

Q_SIGNALS:
    void finished(int);
    void accepted();
    void rejected();
};
class QDialogButtonBox : public QWidget {
    Q_OBJECT
public:
    explicit QDialogButtonBox(QWidget* parent = nullptr);
    enum StandardButton { NoButton = 0, Ok = 0x400, Save = 0x800, SaveAll = 0x1000, Open = 0x2000, Yes = 0x4000, YesToAll = 0x8000, No = 0x10000, NoToAll = 0x20000, Abort = 0x40000, Retry = 0x80000, Ignore = 0x100000, Close = 0x200000, Cancel = 0x400000, Discard = 0x800000, Help = 0x1000000, Apply = 0x2000000, Reset = 0x4000000, RestoreDefaults = 0x8000000 };
    enum ButtonRole { InvalidRole = -1, AcceptRole, RejectRole, DestructiveRole, ActionRole, HelpRole, YesRole, NoRole, ResetRole, ApplyRole };
    typedef QFlags<StandardButton> StandardButtons;
    explicit QDialogButtonBox(Qt::Orientation, QWidget* parent = nullptr);
    explicit QDialogButtonBox(StandardButtons, QWidget* parent = nullptr);
    QDialogButtonBox(StandardButtons, Qt::Orientation, QWidget* parent = nullptr);
    void addButton(QAbstractButton*, ButtonRole);
    QPushButton* addButton(const QString&, ButtonRole);
    QPushButton* addButton(StandardButton);
    void setStandardButtons(StandardButtons);
    QPushButton* button(StandardButton) const;
    StandardButton standardButton(QAbstractButton*) const;
    ButtonRole buttonRole(QAbstractButton*) const;
    QList<QAbstractButton*> buttons() const;
    void clear();

Q_SIGNALS:
    void clicked(QAbstractButton*);
    void accepted();
    void helpRequested();
    void rejected();
};
Q_DECLARE_OPERATORS_FOR_FLAGS(QDialogButtonBox::StandardButtons)
class QMessageBox : public QDialog {
    Q_OBJECT
public:
    explicit QMessageBox(QWidget* parent = nullptr);
    enum Icon { NoIcon, Information, Warning, Critical, Question };
    enum StandardButton { NoButton = 0, Ok = 0x400, Save = 0x800, SaveAll = 0x1000, Open = 0x2000, Yes = 0x4000, YesToAll = 0x8000, No = 0x10000, NoToAll = 0x20000, Abort = 0x40000, Retry = 0x80000, Ignore = 0x100000, Close = 0x200000, Cancel = 0x400000, Discard = 0x800000, Help = 0x1000000, Apply = 0x2000000, Reset = 0x4000000, RestoreDefaults = 0x8000000 };
    enum ButtonRole { InvalidRole = -1, AcceptRole, RejectRole, DestructiveRole, ActionRole, HelpRole, YesRole, NoRole, ResetRole, ApplyRole };
    typedef QFlags<StandardButton> StandardButtons;
    QMessageBox(Icon, const QString& title, const QString& text, StandardButtons = NoButton, QWidget* parent = nullptr, Qt::WindowFlags = Qt::WindowFlags());
    void addButton(QAbstractButton*, ButtonRole);
    QPushButton* addButton(const QString&, ButtonRole);
    QPushButton* addButton(StandardButton);
    void setStandardButtons(StandardButtons);
    StandardButton standardButton(QAbstractButton*) const;
    QAbstractButton* button(StandardButton) const;
    void setDefaultButton(QPushButton*);
    void setDefaultButton(StandardButton);
    void setEscapeButton(StandardButton);
    QAbstractButton* clickedButton() const;
    QString text() const;
    void setText(const QString&);
    void setIcon(Icon);
    void setIconPixmap(const QPixmap&);
    void setTextFormat(Qt::TextFormat);
    void setTextInteractionFlags(Qt::TextInteractionFlags);
    void setCheckBox(QCheckBox*);
    QCheckBox* checkBox() const;
    void setInformativeText(const QString&);
    void setDetailedText(const QString&);
    void setWindowTitle(const QString&);
    static StandardButton information(QWidget* parent, const QString& title, const QString& text, StandardButtons = Ok, StandardButton = NoButton);
    static StandardButton question(QWidget* parent, const QString& title, const QString& text, StandardButtons = StandardButtons(StandardButton(0x14000)), StandardButton = NoButton);
    static StandardButton warning(QWidget* parent, const QString& title, const QString& text, StandardButtons = Ok, StandardButton = NoButton);
    static StandardButton critical(QWidget* parent, const QString& title, const QString& text, StandardButtons = Ok, StandardButton = NoButton);
    static void about(QWidget* parent, const QString& title, const QString& text);
    static void aboutQt(QWidget* parent, const QString& title = QString());

Q_SIGNALS:
    void buttonClicked(QAbstractButton*);
};
Q_DECLARE_OPERATORS_FOR_FLAGS(QMessageBox::StandardButtons)
class QProgressDialog : public QDialog {
    Q_OBJECT
public:
    explicit QProgressDialog(QWidget* parent = nullptr);
    QProgressDialog(const QString& label, const QString& cancel, int minimum, int maximum, QWidget* parent = nullptr, Qt::WindowFlags = Qt::WindowFlags());
    bool wasCanceled() const;
    int value() const;
    int maximum() const;
    void setAutoReset(bool);
    void setAutoClose(bool);
    void setMinimumDuration(int);
    void setCancelButton(QPushButton*);
    void cancel();
    void reset();
    void setMaximum(int);
    void setMinimum(int);
    void setRange(int, int);
    void setValue(int);
    void setLabelText(const QString&);
    void setCancelButtonText(const QString&);

Q_SIGNALS:
    void canceled();
};
class QFileDialog : public QDialog {
    Q_OBJECT
public:
    explicit QFileDialog(QWidget* parent = nullptr);
    enum FileMode { AnyFile, ExistingFile, Directory, ExistingFiles };
    enum AcceptMode { AcceptOpen, AcceptSave };
    enum Option { ShowDirsOnly = 1, DontResolveSymlinks = 2, DontConfirmOverwrite = 4, DontUseNativeDialog = 16, ReadOnly = 32 };
    typedef QFlags<Option> Options;
    explicit QFileDialog(QWidget* parent, const QString& caption, const QString& directory = QString(), const QString& filter = QString());
    void setDirectory(const QString&);
    QDir directory() const;
    void selectFile(const QString&);
    QStringList selectedFiles() const;
    QList<QUrl> selectedUrls() const;
    void setNameFilter(const QString&);
    void setNameFilters(const QStringList&);
    void setMimeTypeFilters(const QStringList&);
    QString selectedNameFilter() const;
    void setFileMode(FileMode);
    void setAcceptMode(AcceptMode);
    void setDefaultSuffix(const QString&);
    void setOption(Option, bool on = true);
    void setOptions(Options);
    static QString getOpenFileName(QWidget* parent = nullptr, const QString& caption = QString(), const QString& directory = QString(), const QString& filter = QString(), QString* selected = nullptr, Options = Options());
    static QString getSaveFileName(QWidget* parent = nullptr, const QString& caption = QString(), const QString& directory = QString(), const QString& filter = QString(), QString* selected = nullptr, Options = Options());
    static QStringList getOpenFileNames(QWidget* parent = nullptr, const QString& caption = QString(), const QString& directory = QString(), const QString& filter = QString(), QString* selected = nullptr, Options = Options());
    static QString getExistingDirectory(QWidget* parent = nullptr, const QString& caption = QString(), const QString& directory = QString(), Options = ShowDirsOnly);
    static QUrl getOpenFileUrl(QWidget* parent = nullptr, const QString& caption = QString(), const QUrl& directory = QUrl(), const QString& filter = QString());

Q_SIGNALS:
    void fileSelected(const QString&);
    void filesSelected(const QStringList&);
};
class QInputDialog : public QDialog {
    Q_OBJECT
public:
    explicit QInputDialog(QWidget* parent = nullptr);
    QString textValue() const;
    void setTextValue(const QString&);
    void setLabelText(const QString&);
    void setTextEchoMode(QLineEdit::EchoMode);
    static QString getText(QWidget* parent, const QString& title, const QString& label, QLineEdit::EchoMode = QLineEdit::Normal, const QString& text = QString(), bool* ok = nullptr, Qt::WindowFlags = Qt::WindowFlags());
    static QString getMultiLineText(QWidget* parent, const QString& title, const QString& label, const QString& text = QString(), bool* ok = nullptr, Qt::WindowFlags = Qt::WindowFlags());
    static QString getItem(QWidget* parent, const QString& title, const QString& label, const QStringList& items, int current = 0, bool editable = true, bool* ok = nullptr, Qt::WindowFlags = Qt::WindowFlags());
    static int getInt(QWidget* parent, const QString& title, const QString& label, int value = 0, int minimum = -2147483647, int maximum = 2147483647, int step = 1, bool* ok = nullptr, Qt::WindowFlags = Qt::WindowFlags());
    static double getDouble(QWidget* parent, const QString& title, const QString& label, double value = 0, double minimum = -2147483647, double maximum = 2147483647, int decimals = 1, bool* ok = nullptr, Qt::WindowFlags = Qt::WindowFlags());
};
class QColorDialog : public QDialog {
    Q_OBJECT
public:
    explicit QColorDialog(QWidget* parent = nullptr);
    static QColor getColor(const QColor& = Qt::white, QWidget* parent = nullptr, const QString& title = QString());
};
class QWizardPage : public QWidget {
    Q_OBJECT
public:
    explicit QWizardPage(QWidget* parent = nullptr);
    void setTitle(const QString&);
    void setSubTitle(const QString&);
    virtual void initializePage();
    virtual bool validatePage();
    virtual bool isComplete() const;
    virtual int nextId() const;

Q_SIGNALS:
    void completeChanged();

protected:
    void registerField(const QString&, QWidget*, const char* property = nullptr, const char* changed = nullptr);
    QVariant field(const QString&) const;
};
class QWizard : public QDialog {
    Q_OBJECT
public:
    explicit QWizard(QWidget* parent = nullptr);
    int addPage(QWizardPage*);
    void setPage(int, QWizardPage*);
    QVariant field(const QString&) const;
    void next();
    void back();
    void restart();
    int currentId() const;

Q_SIGNALS:
    void currentIdChanged(int);
};
class QSystemTrayIcon : public QObject {
    Q_OBJECT
public:
    enum ActivationReason { Unknown, Context, DoubleClick, Trigger, MiddleClick };
    enum MessageIcon { NoIcon, Information, Warning, Critical };
    explicit QSystemTrayIcon(QObject* parent = nullptr);
    explicit QSystemTrayIcon(const QIcon&, QObject* parent = nullptr);
    ~QSystemTrayIcon();
    void setContextMenu(QMenu*);
    QMenu* contextMenu() const;
    QIcon icon() const;
    void setIcon(const QIcon&);
    QString toolTip() const;
    void setToolTip(const QString&);
    static bool isSystemTrayAvailable();
    static bool supportsMessages();
    bool isVisible() const;
    QRect geometry() const;
    void setVisible(bool);
    void show();
    void hide();
    void showMessage(const QString& title, const QString& text, const QIcon&, int ms = 10000);
    void showMessage(const QString& title, const QString& text, MessageIcon = Information, int ms = 10000);

Q_SIGNALS:
    void activated(QSystemTrayIcon::ActivationReason);
    void messageClicked();
};
class QMovie : public QObject {
    Q_OBJECT
public:
    explicit QMovie(const QString& file, const QByteArray& format = QByteArray(), QObject* parent = nullptr);
    void start();
    void stop();
    void setScaledSize(const QSize&);
};
class QSplashScreen : public QWidget {
    Q_OBJECT
public:
    explicit QSplashScreen(const QPixmap& = QPixmap(), Qt::WindowFlags = Qt::WindowFlags());
    void finish(QWidget*);
    void showMessage(const QString&, int alignment = Qt::AlignLeft, const QColor& = Qt::black);
};
class QToolTip {
public:
    static void showText(const QPoint&, const QString&, QWidget* = nullptr);
};
class QStyleOptionViewItem {
public:
    QRect rect;
    QFont font;
    QPalette palette;
    QString text;
    int state;
};
class QAbstractItemDelegate : public QObject {
    Q_OBJECT
public:
    explicit QAbstractItemDelegate(QObject* parent = nullptr);
    virtual void paint(QPainter*, const QStyleOptionViewItem&, const QModelIndex&) const;
    virtual QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const;
    virtual QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const;
    virtual void setEditorData(QWidget*, const QModelIndex&) const;
    virtual void setModelData(QWidget*, QAbstractItemModel*, const QModelIndex&) const;
};
class QStyledItemDelegate : public QAbstractItemDelegate {
    Q_OBJECT
public:
    explicit QStyledItemDelegate(QObject* parent = nullptr);
    virtual QString displayText(const QVariant&, const QLocale&) const;
};
class QAbstractItemView : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit QAbstractItemView(QWidget* parent = nullptr);
    enum SelectionMode { NoSelection, SingleSelection, MultiSelection, ExtendedSelection, ContiguousSelection };
    enum SelectionBehavior { SelectItems, SelectRows, SelectColumns };
    enum EditTrigger { NoEditTriggers = 0, CurrentChanged = 1, DoubleClicked = 2, SelectedClicked = 4, EditKeyPressed = 8, AnyKeyPressed = 16, AllEditTriggers = 31 };
    typedef QFlags<EditTrigger> EditTriggers;
    enum ScrollMode { ScrollPerItem, ScrollPerPixel };
    enum ScrollHint { EnsureVisible, PositionAtTop, PositionAtBottom, PositionAtCenter };
    enum DragDropMode { NoDragDrop, DragOnly, DropOnly, DragDrop, InternalMove };
    virtual void setModel(QAbstractItemModel*);
    QAbstractItemModel* model() const;
    QItemSelectionModel* selectionModel() const;
    void setItemDelegate(QAbstractItemDelegate*);
    void setItemDelegateForColumn(int, QAbstractItemDelegate*);
    void setSelectionMode(SelectionMode);
    void setSelectionBehavior(SelectionBehavior);
    void setEditTriggers(EditTriggers);
    QModelIndex currentIndex() const;
    void setVerticalScrollMode(ScrollMode);
    void setAutoScroll(bool);
    void setDragEnabled(bool);
    void setDragDropMode(DragDropMode);
    void setAlternatingRowColors(bool);
    void setIconSize(const QSize&);
    void setTextElideMode(Qt::TextElideMode);
    void setIndexWidget(const QModelIndex&, QWidget*);
    virtual void scrollTo(const QModelIndex&, ScrollHint = EnsureVisible);
    virtual QModelIndex indexAt(const QPoint&) const;
    virtual void reset();
    void edit(const QModelIndex&);
    void clearSelection();
    void setCurrentIndex(const QModelIndex&);
    void scrollToTop();
    void scrollToBottom();
    virtual void selectAll();

Q_SIGNALS:
    void pressed(const QModelIndex&);
    void clicked(const QModelIndex&);
    void doubleClicked(const QModelIndex&);
    void activated(const QModelIndex&);
    void entered(const QModelIndex&);
};
Q_DECLARE_OPERATORS_FOR_FLAGS(QAbstractItemView::EditTriggers)
class QHeaderView : public QAbstractItemView {
    Q_OBJECT
public:
    enum ResizeMode { Interactive, Stretch, Fixed, ResizeToContents, Custom = Fixed };
    explicit QHeaderView(Qt::Orientation, QWidget* parent = nullptr);
    void setSectionResizeMode(ResizeMode);
    void setSectionResizeMode(int, ResizeMode);
    void setStretchLastSection(bool);
    void setDefaultSectionSize(int);
    void setMinimumSectionSize(int);
    void setDefaultAlignment(Qt::Alignment);
    void setSortIndicator(int, Qt::SortOrder);
    void setSortIndicatorShown(bool);
    void setSectionsClickable(bool);
    void setSectionsMovable(bool);
    void setHighlightSections(bool);
    void resizeSection(int, int);
    int sectionSize(int) const;
    void hideSection(int);
    void setSectionHidden(int, bool);
    int count() const;
    QByteArray saveState() const;
    bool restoreState(const QByteArray&);

Q_SIGNALS:
    void sectionClicked(int);
    void sectionResized(int, int, int);
    void sortIndicatorChanged(int, Qt::SortOrder);
};
class QListView : public QAbstractItemView {
    Q_OBJECT
public:
    explicit QListView(QWidget* parent = nullptr);
    enum ViewMode { ListMode, IconMode };
    enum ResizeMode { Fixed, Adjust };
    enum Flow { LeftToRight, TopToBottom };
    void setViewMode(ViewMode);
    void setResizeMode(ResizeMode);
    void setFlow(Flow);
    void setSpacing(int);
    void setUniformItemSizes(bool);
    void setWordWrap(bool);
    void setModelColumn(int);
    void setRowHidden(int, bool);
};
class QTableView : public QAbstractItemView {
    Q_OBJECT
public:
    explicit QTableView(QWidget* parent = nullptr);
    QHeaderView* horizontalHeader() const;
    QHeaderView* verticalHeader() const;
    void setSortingEnabled(bool);
    void setShowGrid(bool);
    void setWordWrap(bool);
    void setColumnWidth(int, int);
    int columnWidth(int) const;
    void setRowHeight(int, int);
    void setColumnHidden(int, bool);
    void setRowHidden(int, bool);
    void setSpan(int, int, int, int);
    void selectRow(int);
    void hideColumn(int);
    void showColumn(int);
    void resizeColumnsToContents();
    void resizeColumnToContents(int);
    void resizeRowsToContents();
    void sortByColumn(int, Qt::SortOrder);
};
class QTreeView : public QAbstractItemView {
    Q_OBJECT
public:
    explicit QTreeView(QWidget* parent = nullptr);
    QHeaderView* header() const;
    void setHeader(QHeaderView*);
    void setIndentation(int);
    void setRootIsDecorated(bool);
    void setUniformRowHeights(bool);
    void setItemsExpandable(bool);
    void setAnimated(bool);
    void setHeaderHidden(bool);
    void setSortingEnabled(bool);
    void setColumnWidth(int, int);
    void setColumnHidden(int, bool);
    void setAllColumnsShowFocus(bool);
    bool isExpanded(const QModelIndex&) const;
    void setExpanded(const QModelIndex&, bool);
    void expand(const QModelIndex&);
    void collapse(const QModelIndex&);
    void expandAll();
    void collapseAll();
    void hideColumn(int);
    void resizeColumnToContents(int);
    void sortByColumn(int, Qt::SortOrder);

Q_SIGNALS:
    void expanded(const QModelIndex&);
    void collapsed(const QModelIndex&);
};
class QListWidget; class QTableWidget; class QTreeWidget;
class QListWidgetItem {
public:
    enum ItemType { Type = 0, UserType = 1000 };
    explicit QListWidgetItem(QListWidget* parent = nullptr, int type = Type);
    explicit QListWidgetItem(const QString& text, QListWidget* parent = nullptr, int type = Type);
    QListWidgetItem(const QIcon&, const QString& text, QListWidget* parent = nullptr, int type = Type);
    virtual ~QListWidgetItem();
    Qt::ItemFlags flags() const;
    void setFlags(Qt::ItemFlags);
    void setSelected(bool);
    bool isSelected() const;
    QString text() const;
    void setText(const QString&);
    QIcon icon() const;
    void setIcon(const QIcon&);
    void setToolTip(const QString&);
    void setStatusTip(const QString&);
    QFont font() const;
    void setFont(const QFont&);
    void setTextAlignment(int);
    void setTextAlignment(Qt::Alignment);
    void setBackground(const QBrush&);
    void setForeground(const QBrush&);
    void setBackgroundColor(const QColor&);
    void setTextColor(const QColor&);
    Qt::CheckState checkState() const;
    void setCheckState(Qt::CheckState);
    virtual QVariant data(int role) const;
    virtual void setData(int role, const QVariant&);
    void setHidden(bool);
    bool isHidden() const;
    void setSizeHint(const QSize&);
    QListWidget* listWidget() const;
    int type() const;
};
class QListWidget : public QListView {
    Q_OBJECT
public:
    explicit QListWidget(QWidget* parent = nullptr);
    QListWidgetItem* item(int row) const;
    int row(const QListWidgetItem*) const;
    void insertItem(int row, QListWidgetItem*);
    void insertItem(int row, const QString&);
    void addItem(const QString&);
    void addItem(QListWidgetItem*);
    void addItems(const QStringList&);
    QListWidgetItem* takeItem(int row);
    int count() const;
    QListWidgetItem* currentItem() const;
    void setCurrentItem(QListWidgetItem*);
    int currentRow() const;
    void setCurrentRow(int);
    QListWidgetItem* itemAt(const QPoint&) const;
    QWidget* itemWidget(QListWidgetItem*) const;
    void setItemWidget(QListWidgetItem*, QWidget*);
    void setSortingEnabled(bool);
    void sortItems(Qt::SortOrder = Qt::AscendingOrder);
    void editItem(QListWidgetItem*);
    QList<QListWidgetItem*> selectedItems() const;
    QList<QListWidgetItem*> findItems(const QString&, Qt::MatchFlags) const;
    void scrollToItem(const QListWidgetItem*, ScrollHint = EnsureVisible);
    void clear();

Q_SIGNALS:
    void itemPressed(QListWidgetItem*);
    void itemClicked(QListWidgetItem*);
    void itemDoubleClicked(QListWidgetItem*);
    void itemActivated(QListWidgetItem*);
    void itemChanged(QListWidgetItem*);
    void currentItemChanged(QListWidgetItem* current, QListWidgetItem* previous);
    void currentTextChanged(const QString&);
    void currentRowChanged(int);
    void itemSelectionChanged();
};
class QTableWidgetItem {
public:
    enum ItemType { Type = 0, UserType = 1000 };
    explicit QTableWidgetItem(int type = Type);
    explicit QTableWidgetItem(const QString& text, int type = Type);
    QTableWidgetItem(const QIcon&, const QString& text, int type = Type);
    virtual ~QTableWidgetItem();
    Qt::ItemFlags flags() const;
    void setFlags(Qt::ItemFlags);
    void setSelected(bool);
    bool isSelected() const;
    QString text() const;
    void setText(const QString&);
    QIcon icon() const;
    void setIcon(const QIcon&);
    void setToolTip(const QString&);
    void setStatusTip(const QString&);
    QFont font() const;
    void setFont(const QFont&);
    void setTextAlignment(int);
    void setTextAlignment(Qt::Alignment);
    void setBackground(const QBrush&);
    void setForeground(const QBrush&);
    void setBackgroundColor(const QColor&);
    void setTextColor(const QColor&);
    Qt::CheckState checkState() const;
    void setCheckState(Qt::CheckState);
    virtual QVariant data(int role) const;
    virtual void setData(int role, const QVariant&);
    int row() const;
    int column() const;
    QTableWidget* tableWidget() const;
};
class QTableWidget : public QTableView {
    Q_OBJECT
public:
    explicit QTableWidget(QWidget* parent = nullptr);
    QTableWidget(int rows, int columns, QWidget* parent = nullptr);
    void setRowCount(int);
    int rowCount() const;
    void setColumnCount(int);
    int columnCount() const;
    int row(const QTableWidgetItem*) const;
    int column(const QTableWidgetItem*) const;
    QTableWidgetItem* item(int row, int column) const;
    void setItem(int row, int column, QTableWidgetItem*);
    QTableWidgetItem* takeItem(int row, int column);
    QTableWidgetItem* horizontalHeaderItem(int) const;
    void setHorizontalHeaderItem(int, QTableWidgetItem*);
    void setHorizontalHeaderLabels(const QStringList&);
    void setVerticalHeaderLabels(const QStringList&);
    int currentRow() const;
    int currentColumn() const;
    QTableWidgetItem* currentItem() const;
    void setCurrentCell(int, int);
    void sortItems(int column, Qt::SortOrder = Qt::AscendingOrder);
    QWidget* cellWidget(int, int) const;
    void setCellWidget(int, int, QWidget*);
    QList<QTableWidgetItem*> selectedItems() const;
    QTableWidgetItem* itemAt(const QPoint&) const;
    void insertRow(int);
    void insertColumn(int);
    void removeRow(int);
    void removeColumn(int);
    void clear();
    void clearContents();
    void scrollToItem(const QTableWidgetItem*, ScrollHint = EnsureVisible);

Q_SIGNALS:
    void itemClicked(QTableWidgetItem*);
    void itemDoubleClicked(QTableWidgetItem*);
    void itemChanged(QTableWidgetItem*);
    void itemSelectionChanged();
    void currentItemChanged(QTableWidgetItem* current, QTableWidgetItem* previous);
    void cellClicked(int row, int column);
    void cellDoubleClicked(int row, int column);
    void cellChanged(int row, int column);
    void cellActivated(int row, int column);
    void currentCellChanged(int, int, int, int);
};
class QTreeWidgetItem {
public:
    enum ItemType { Type = 0, UserType = 1000 };
    explicit QTreeWidgetItem(int type = Type);
    explicit QTreeWidgetItem(const QStringList&, int type = Type);
    explicit QTreeWidgetItem(QTreeWidget* parent, int type = Type);
    QTreeWidgetItem(QTreeWidget* parent, const QStringList&, int type = Type);
    explicit QTreeWidgetItem(QTreeWidgetItem* parent, int type = Type);
    QTreeWidgetItem(QTreeWidgetItem* parent, const QStringList&, int type = Type);
    virtual ~QTreeWidgetItem();
    Qt::ItemFlags flags() const;
    void setFlags(Qt::ItemFlags);
    void setSelected(bool);
    bool isSelected() const;
    QString text(int column) const;
    void setText(int column, const QString&);
    QIcon icon(int column) const;
    void setIcon(int column, const QIcon&);
    void setToolTip(int column, const QString&);
    QFont font(int column) const;
    void setFont(int column, const QFont&);
    void setTextAlignment(int column, int);
    void setTextAlignment(int column, Qt::Alignment);
    void setBackground(int column, const QBrush&);
    void setForeground(int column, const QBrush&);
    Qt::CheckState checkState(int column) const;
    void setCheckState(int column, Qt::CheckState);
    virtual QVariant data(int column, int role) const;
    virtual void setData(int column, int role, const QVariant&);
    void setHidden(bool);
    bool isHidden() const;
    void setExpanded(bool);
    bool isExpanded() const;
    void setFirstColumnSpanned(bool);
    QTreeWidgetItem* parent() const;
    QTreeWidgetItem* child(int) const;
    int childCount() const;
    int columnCount() const;
    int indexOfChild(QTreeWidgetItem*) const;
    void addChild(QTreeWidgetItem*);
    void addChildren(const QList<QTreeWidgetItem*>&);
    void insertChild(int, QTreeWidgetItem*);
    void removeChild(QTreeWidgetItem*);
    QTreeWidgetItem* takeChild(int);
    QList<QTreeWidgetItem*> takeChildren();
    int type() const;
};
class QTreeWidget : public QTreeView {
    Q_OBJECT
public:
    explicit QTreeWidget(QWidget* parent = nullptr);
    int columnCount() const;
    void setColumnCount(int);
    QTreeWidgetItem* invisibleRootItem() const;
    QTreeWidgetItem* topLevelItem(int) const;
    int topLevelItemCount() const;
    void addTopLevelItem(QTreeWidgetItem*);
    void addTopLevelItems(const QList<QTreeWidgetItem*>&);
    void insertTopLevelItem(int, QTreeWidgetItem*);
    QTreeWidgetItem* takeTopLevelItem(int);
    int indexOfTopLevelItem(QTreeWidgetItem*) const;
    QTreeWidgetItem* headerItem() const;
    void setHeaderLabels(const QStringList&);
    void setHeaderLabel(const QString&);
    QTreeWidgetItem* currentItem() const;
    int currentColumn() const;
    void setCurrentItem(QTreeWidgetItem*);
    QTreeWidgetItem* itemAt(const QPoint&) const;
    void sortItems(int column, Qt::SortOrder);
    QWidget* itemWidget(QTreeWidgetItem*, int column) const;
    void setItemWidget(QTreeWidgetItem*, int column, QWidget*);
    QList<QTreeWidgetItem*> selectedItems() const;
    QList<QTreeWidgetItem*> findItems(const QString&, Qt::MatchFlags, int column = 0) const;
    void scrollToItem(const QTreeWidgetItem*, ScrollHint = EnsureVisible);
    void expandItem(const QTreeWidgetItem*);
    void collapseItem(const QTreeWidgetItem*);
    void clear();

Q_SIGNALS:
    void itemPressed(QTreeWidgetItem*, int column);
    void itemClicked(QTreeWidgetItem*, int column);
    void itemDoubleClicked(QTreeWidgetItem*, int column);
    void itemActivated(QTreeWidgetItem*, int column);
    void itemChanged(QTreeWidgetItem*, int column);
    void itemExpanded(QTreeWidgetItem*);
    void itemCollapsed(QTreeWidgetItem*);
    void currentItemChanged(QTreeWidgetItem* current, QTreeWidgetItem* previous);
    void itemSelectionChanged();
};
class QStandardItem {
public:
    QStandardItem();
    explicit QStandardItem(const QString& text);
    QStandardItem(const QIcon&, const QString& text);
    virtual ~QStandardItem();
    QString text() const;
    void setText(const QString&);
    QIcon icon() const;
    void setIcon(const QIcon&);
    void setToolTip(const QString&);
    void setStatusTip(const QString&);
    QFont font() const;
    void setFont(const QFont&);
    void setTextAlignment(int);
    void setTextAlignment(Qt::Alignment);
    void setBackground(const QBrush&);
    void setForeground(const QBrush&);
    void setBackgroundColor(const QColor&);
    void setTextColor(const QColor&);
    Qt::CheckState checkState() const;
    void setCheckState(Qt::CheckState);
    virtual QVariant data(int role = Qt::UserRole + 1) const;
    virtual void setData(const QVariant&, int role = Qt::UserRole + 1);
    void setEditable(bool);
    void setCheckable(bool);
    void setSelectable(bool);
    void setEnabled(bool);
    void appendRow(QStandardItem*);
    void appendRow(const QList<QStandardItem*>&);
    QStandardItem* child(int row, int column = 0) const;
    int rowCount() const;
    int row() const;
    QModelIndex index() const;
    void removeRow(int);
    void removeRows(int, int);
};
class QStandardItemModel : public QAbstractItemModel {
    Q_OBJECT
public:
    explicit QStandardItemModel(QObject* parent = nullptr);
    QStandardItemModel(int rows, int columns, QObject* parent = nullptr);
    QModelIndex index(int row, int column, const QModelIndex& parent = QModelIndex()) const override;
    QModelIndex parent(const QModelIndex&) const override;
    int rowCount(const QModelIndex& parent = QModelIndex()) const override;
    int columnCount(const QModelIndex& parent = QModelIndex()) const override;
    QVariant data(const QModelIndex&, int role = Qt::DisplayRole) const override;
    void clear();
    void setHorizontalHeaderLabels(const QStringList&);
    void setItem(int row, QStandardItem*);
    void setItem(int row, int column, QStandardItem*);
    QStandardItem* item(int row, int column = 0) const;
    QStandardItem* itemFromIndex(const QModelIndex&) const;
    QStandardItem* invisibleRootItem() const;
    void appendRow(const QList<QStandardItem*>&);
    void appendRow(QStandardItem*);
    void setRowCount(int);
    void setColumnCount(int);
    void setItemRoleNames(const QHash<int, QByteArray>&);
    using QObject::parent;

Q_SIGNALS:
    void itemChanged(QStandardItem*);
};
class QAudioOutput : public QObject {
    Q_OBJECT
public:
    explicit QAudioOutput(QObject* parent = nullptr);
    float volume() const;
    void setVolume(float);
    bool isMuted() const;
    void setMuted(bool);

Q_SIGNALS:
    void volumeChanged(float);
};
class QMediaContent {
public:
    QMediaContent();
    QMediaContent(const QUrl&);
    QMediaContent(const QNetworkRequest&);
};
class QMediaPlayer : public QObject {
    Q_OBJECT
public:
    enum PlaybackState { StoppedState, PlayingState, PausedState };
    typedef PlaybackState State;
    enum MediaStatus { NoMedia, LoadingMedia, LoadedMedia, StalledMedia, BufferingMedia, BufferedMedia, EndOfMedia, InvalidMedia };
    enum Error { NoError, ResourceError, FormatError, NetworkError, AccessDeniedError };
    explicit QMediaPlayer(QObject* parent = nullptr);
    ~QMediaPlayer();
    QUrl source() const;
    void setSource(const QUrl&);
    void setSourceDevice(QIODevice*, const QUrl& = QUrl());
    void setMedia(const QMediaContent&, QIODevice* = nullptr);
    void setAudioOutput(QAudioOutput*);
    void setVideoOutput(QObject*);
    PlaybackState playbackState() const;
    State state() const;
    MediaStatus mediaStatus() const;
    qint64 duration() const;
    qint64 position() const;
    bool isPlaying() const;
    Error error() const;
    QString errorString() const;
    void play();
    void pause();
    void stop();
    void setPosition(qint64);
    void setVolume(int);
    void setMuted(bool);
    void setPlaybackRate(double);
    void setLoops(int);

Q_SIGNALS:
    void sourceChanged(const QUrl&);
    void playbackStateChanged(QMediaPlayer::PlaybackState);
    void stateChanged(QMediaPlayer::State);
    void mediaStatusChanged(QMediaPlayer::MediaStatus);
    void durationChanged(qint64);
    void positionChanged(qint64);
    void errorOccurred(QMediaPlayer::Error, const QString&);
};
class QSound : public QObject {
    Q_OBJECT
public:
    explicit QSound(const QString&, QObject* parent = nullptr);
    static void play(const QString&);
    void play();
    void stop();
    void setLoops(int);
};
class QSoundEffect : public QObject {
    Q_OBJECT
public:
    explicit QSoundEffect(QObject* parent = nullptr);
    void setSource(const QUrl&);
    void setVolume(double);
    void setLoopCount(int);
    void play();
    void stop();
};

class QQmlContext;
class QQmlNetworkAccessManagerFactory;
class QQmlError {
public:
    QString toString() const;
    QString description() const;
};
class QJSValue {
public:
    QJSValue();
    bool isError() const;
    bool isUndefined() const;
    bool isCallable() const;
    QString toString() const;
    QVariant toVariant() const;
    QJSValue call(const QList<QJSValue>& = QList<QJSValue>()) const;
    QJSValue property(const QString&) const;
};
class QJSEngine : public QObject {
    Q_OBJECT
public:
    enum ObjectOwnership { CppOwnership, JavaScriptOwnership };
    explicit QJSEngine(QObject* parent = nullptr);
    QJSValue evaluate(const QString&, const QString& file = QString(), int line = 1);
    QJSValue globalObject() const;
    QJSValue newQObject(QObject*);
    template <typename T> QJSValue toScriptValue(const T&);
    static void setObjectOwnership(QObject*, ObjectOwnership);
};
class QQmlEngine : public QJSEngine {
    Q_OBJECT
public:
    explicit QQmlEngine(QObject* parent = nullptr);
    ~QQmlEngine();
    QQmlContext* rootContext() const;
    void addImportPath(const QString&);
    void addPluginPath(const QString&);
    void addImageProvider(const QString&, QObject*);
    void setNetworkAccessManagerFactory(QQmlNetworkAccessManagerFactory*);
    QNetworkAccessManager* networkAccessManager() const;
    void setOfflineStoragePath(const QString&);
    void clearComponentCache();
    void retranslate();

Q_SIGNALS:
    void quit();
    void exit(int);
    void warnings(const QList<QQmlError>&);
};
class QQmlNetworkAccessManagerFactory {
public:
    virtual ~QQmlNetworkAccessManagerFactory();
    virtual QNetworkAccessManager* create(QObject* parent) = 0;
};
class QQmlContext : public QObject {
    Q_OBJECT
public:
    explicit QQmlContext(QQmlEngine*, QObject* parent = nullptr);
    void setContextProperty(const QString&, QObject*);
    void setContextProperty(const QString&, const QVariant&);
    QVariant contextProperty(const QString&) const;
    void setContextObject(QObject*);
    QQmlEngine* engine() const;
};
class QQmlApplicationEngine : public QQmlEngine {
    Q_OBJECT
public:
    explicit QQmlApplicationEngine(QObject* parent = nullptr);
    explicit QQmlApplicationEngine(const QUrl&, QObject* parent = nullptr);
    explicit QQmlApplicationEngine(const QString& file, QObject* parent = nullptr);
    ~QQmlApplicationEngine();
    QList<QObject*> rootObjects() const;
    void load(const QUrl&);
    void load(const QString& file);
    void loadFromModule(QAnyStringView uri, QAnyStringView type);
    void loadData(const QByteArray&, const QUrl& = QUrl());
    void setInitialProperties(const QVariantMap&);

Q_SIGNALS:
    void objectCreated(QObject*, const QUrl&);
    void objectCreationFailed(const QUrl&);
};
class QQmlComponent : public QObject {
    Q_OBJECT
public:
    QQmlComponent(QQmlEngine*, const QUrl&, QObject* parent = nullptr);
    QQmlComponent(QQmlEngine*, const QString& file, QObject* parent = nullptr);
    QObject* create(QQmlContext* = nullptr);
    bool isReady() const;
    bool isError() const;
    QString errorString() const;
};
class QQuickItem : public QObject {
    Q_OBJECT
public:
    explicit QQuickItem(QQuickItem* parent = nullptr);
    double width() const;
    double height() const;
    void update();
};
class QQuickWindow : public QWindow {
    Q_OBJECT
public:
    explicit QQuickWindow(QWindow* parent = nullptr);
};
class QQuickView : public QQuickWindow {
    Q_OBJECT
public:
    enum ResizeMode { SizeViewToRootObject, SizeRootObjectToView };
    explicit QQuickView(QWindow* parent = nullptr);
    explicit QQuickView(const QUrl&, QWindow* parent = nullptr);
    ~QQuickView();
    QUrl source() const;
    void setSource(const QUrl&);
    QQmlEngine* engine() const;
    QQmlContext* rootContext() const;
    QQuickItem* rootObject() const;
    void setResizeMode(ResizeMode);
    void setInitialProperties(const QVariantMap&);
};
class QQuickStyle {
public:
    static void setStyle(const QString&);
    static void setFallbackStyle(const QString&);
};
template <typename T> int qmlRegisterType(const char* uri, int major, int minor, const char* name);
template <typename T> int qmlRegisterType();
template <typename T> int qmlRegisterUncreatableType(const char* uri, int major, int minor, const char* name, const QString& reason);
template <typename T> int qmlRegisterSingletonType(const char* uri, int major, int minor, const char* name, QObject* (*)(QQmlEngine*, QJSEngine*));
template <typename T, typename F> int qmlRegisterSingletonType(const char* uri, int major, int minor, const char* name, F);
template <typename T> int qmlRegisterSingletonInstance(const char* uri, int major, int minor, const char* name, T*);
