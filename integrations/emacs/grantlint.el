;;; grantlint.el --- grantlint in Emacs with Eglot -*- lexical-binding: t; -*-

;; Eglot is a part of Emacs from 29 on; before, it is the package eglot.
;;
;;   (load "/path/to/grantlint.el")     in ~/.emacs.d/init.el
;;   M-x eglot                          in a C or C++ file, or in grantlint.json
;;   M-x eglot-code-actions             adds the missing grant
;;
;; Eglot runs one server for a mode: this one takes the place of clangd.

;;; Code:

(require 'eglot)

(defgroup grantlint nil "Which API permissions a program lacks." :group 'tools)

(defcustom grantlint-command '("grantlint" "lsp")
  "The program and its arguments."
  :type '(repeat string))

(defun grantlint-contact (&rest _) grantlint-command)

(define-derived-mode grantlint-manifest-mode js-mode "Grants"
  "For grantlint.json: JSON with comments.")
(add-to-list 'auto-mode-alist '("/grantlint\\.json\\'" . grantlint-manifest-mode))

(add-to-list 'eglot-server-programs
             '((c-mode c-ts-mode c++-mode c++-ts-mode objc-mode grantlint-manifest-mode) . grantlint-contact))

(provide 'grantlint)
;;; grantlint.el ends here
