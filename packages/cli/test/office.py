"""Open Word documents in LibreOffice, accept or reject all changes, and write what stands there as text.

Usage: python3 office.py PROFILE FILE...   For each FILE it writes FILE.{asis,accept,reject}.txt, and says on
standard output how many changes it found.
"""

import os
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue


def option(name, value):
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made


def connect(pipe):
    context = uno.getComponentContext()
    resolver = context.ServiceManager.createInstanceWithContext(
        "com.sun.star.bridge.UnoUrlResolver", context
    )
    for _ in range(240):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except Exception:
            time.sleep(0.25)
    raise SystemExit("LibreOffice did not start")


def main(profile, files):
    pipe = f"akkoord{os.getpid()}"
    office = subprocess.Popen(
        [
            "soffice",
            "--headless",
            "--norestore",
            "--nologo",
            f"-env:UserInstallation=file://{profile}",
            f"--accept=pipe,name={pipe};urp;",
        ],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    desktop = None
    try:
        services = connect(pipe).ServiceManager
        desktop = services.createInstance("com.sun.star.frame.Desktop")
        dispatcher = services.createInstance("com.sun.star.frame.DispatchHelper")
        commands = {"accept": ".uno:AcceptAllTrackedChanges", "reject": ".uno:RejectAllTrackedChanges"}
        for path in files:
            for mode in ["asis", "accept", "reject"]:
                hidden = (option("Hidden", True),)
                document = desktop.loadComponentFromURL(f"file://{path}", "_blank", 0, hidden)
                if mode in commands:
                    frame = document.CurrentController.Frame
                    dispatcher.executeDispatch(frame, commands[mode], "", 0, ())
                changes = document.Redlines.createEnumeration()
                left = 0
                while changes.hasMoreElements():
                    changes.nextElement()
                    left += 1
                print(os.path.basename(path), mode, left)
                text = (option("FilterName", "Text (encoded)"), option("FilterOptions", "UTF8,LF"))
                document.storeToURL(f"file://{path}.{mode}.txt", text)
                document.close(True)
    finally:
        try:
            desktop.terminate()
        except Exception:
            pass
        try:
            office.wait(10)
        except subprocess.TimeoutExpired:
            office.terminate()


main(sys.argv[1], sys.argv[2:])
