;; -*- lexical-binding: t; -*-
;; A real Emacs with Eglot, without a screen: the finding is shown, the code action is applied, the manifest changes on the disk, the
;; finding is gone.
;;
;;   emacs --batch -q -l emacs.el      in the folder of the app; GRANTLINT and PLUGIN say where these are
(require 'package)
(package-initialize)
(require 'cl-lib)
(load (getenv "PLUGIN"))
(setq grantlint-command (list (getenv "GRANTLINT") "lsp" "--no-cache")
      eglot-sync-connect 60
      eglot-connect-timeout 60
      eglot-confirm-server-initiated-edits nil
      make-backup-files nil
      auto-save-default nil)

(fset 'y-or-n-p (lambda (&rest _) t))  ; may the server edit a file that is not open

(defun check (what condition)
  (unless condition
    (message "failed: %s" what)
    (kill-emacs 1)))

(defun wait-for (what condition)
  (let ((tries 0))
    (while (and (< tries 2400) (not (funcall condition)))
      (accept-process-output nil 0.05)
      (setq tries (1+ tries)))
    (check what (funcall condition))))

(defun findings ()
  (cl-remove-if-not (lambda (one) (string-match-p "needs 'ReadCallLog'" (flymake-diagnostic-text one)))
                    (flymake-diagnostics)))

(defun refresh-and-find ()
  (flymake-start)
  (findings))

(find-file "client.c")
(c-mode)
(apply #'eglot (eglot--guess-contact))
(wait-for "the finding is shown" #'refresh-and-find)
(goto-char (flymake-diagnostic-beg (car (findings))))
(check "it is on the call" (looking-at-p "curl_easy_perform"))

(let* ((source (current-buffer))
       (actions (eglot-code-actions (point) (point)))
       (add (cl-find-if (lambda (one) (string-prefix-p "Add \"ReadCallLog\"" (plist-get one :title))) actions)))
  (check "the code action is offered" add)
  (eglot--apply-workspace-edit (plist-get add :edit))
  (with-current-buffer (find-file-noselect "grantlint.json")
    (save-buffer))
  (check "it is on the disk"
         (with-temp-buffer
           (insert-file-contents "grantlint.json")
           (string-match-p "\\[\"ReadCallLog\"\\]" (buffer-string))))
  (set-buffer source)
  ;; Eglot hears of the manifest by its watch on files, or by its buffer.
  (wait-for "the finding is gone" (lambda () (not (refresh-and-find)))))
(message "emacs: shown, fixed, gone")
(kill-emacs 0)
